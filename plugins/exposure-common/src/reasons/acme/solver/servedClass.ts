import { expectedClassOf } from '../../facts/expectedClass';
import type { Facts } from '../../facts/Facts';

/** The class under which the hostname's own Ingress is served, else the one of the environment. */
export function servedClass({ route, seen }: Facts): string | undefined {
  return route?.kind === 'Ingress' && route.className !== undefined
    ? route.className
    : expectedClassOf(seen.environment);
}
