import type { ExposureObservation } from '../observation/ExposureObservation';
import type {
  BackendReference,
  HttpRouteObject,
  IngressObject,
} from '../observation/kubernetes';
import { listOf } from '../observation/mapObserved';
import { servedFrom } from '../observation/observeCertificates';
import { routeBackends } from '../observation/observeRoutes';

/** The route of a hostname, whichever kind it is. */
export interface Route {
  object: IngressObject | HttpRouteObject;
  kind: 'Ingress' | 'HTTPRoute';
  name: string;
  className?: string;
  backends: readonly BackendReference[];
  /** The Secrets the hostname is served from, as `namespace/name`. */
  secrets: readonly string[];
}

/** Oldest first, then by name: the answer must not depend on the order of a list. */
function firstOf<T extends { creationTimestamp?: string; name: string }>(
  objects: readonly T[],
): T | undefined {
  const age = (object: T) => `${object.creationTimestamp ?? ''} ${object.name}`;
  return [...objects].sort((a, b) => (age(a) < age(b) ? -1 : 1))[0];
}

/** The route in charge of the hostname, where there is one. */
export function routeOf(seen: ExposureObservation): Route | undefined {
  const object =
    firstOf(listOf(seen.ingresses)) ?? firstOf(listOf(seen.httpRoutes));
  return (
    object && {
      object,
      kind: object.kind,
      name: object.name,
      className:
        object.kind === 'Ingress' ? object.className : object.parents[0]?.name,
      backends: routeBackends(object, seen.subject.hostname),
      secrets: servedFrom(seen.subject.hostname, seen),
    }
  );
}
