import type { OtherRouteObject } from '../../../kubernetes';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';

/** What the words about a route of another kind need. */
export function otherRouteViolation(
  facts: Facts,
  route: OtherRouteObject,
  text: string,
) {
  return {
    params: {
      routeKind: route.kind,
      route: route.name,
      hostname: facts.hostname,
      namespace: facts.namespace,
    },
    evidence: [objectEvidence(route, 'spec', text, facts.seen.otherRoutes)],
  };
}
