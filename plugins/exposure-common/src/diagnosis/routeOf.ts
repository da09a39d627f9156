import type { ExposureObservation } from '../observation/ExposureObservation';
import type {
  BackendReference,
  HttpRouteObject,
  IngressObject,
} from '../observation/kubernetes';
import { listOf } from '../observation/mapObserved';
import { servedFrom } from '../observation/observeCertificates';
import { routeBackends } from '../observation/routeBackends';

type RouteObject = IngressObject | HttpRouteObject;

/** The route of a hostname, whichever kind it is. */
export interface Route {
  object: RouteObject;
  kind: 'Ingress' | 'HTTPRoute';
  name: string;
  className?: string;
  backends: readonly BackendReference[];
  /** The Secrets the hostname is served from, as `namespace/name`. */
  secrets: readonly string[];
}

/**
 * A route to a Service before one that only redirects, as the one for plain HTTP does; then the older, then by name:
 * the answer must not depend on the order of a list.
 */
function firstOf<T extends RouteObject>(
  objects: readonly T[],
  hostname: string,
): T | undefined {
  const rank = (object: T) => {
    const leads = routeBackends(object, hostname).length > 0;
    return `${leads ? 0 : 1} ${object.creationTimestamp ?? ''} ${object.name}`;
  };
  return [...objects].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/** The route in charge of the hostname, where there is one. */
export function routeOf(seen: ExposureObservation): Route | undefined {
  const { hostname } = seen.subject;
  const object =
    firstOf<RouteObject>(listOf(seen.ingresses), hostname) ??
    firstOf(listOf(seen.httpRoutes), hostname);
  return (
    object && {
      object,
      kind: object.kind,
      name: object.name,
      className:
        object.kind === 'Ingress' ? object.className : object.parents[0]?.name,
      backends: routeBackends(object, hostname),
      secrets: servedFrom(hostname, seen),
    }
  );
}
