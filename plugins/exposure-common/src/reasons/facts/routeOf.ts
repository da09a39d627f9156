import type {
  BackendReference,
  HttpRouteObject,
  IngressObject,
} from '../../kubernetes';
import { isCanary } from '../../kubernetes/IngressObject';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { listOf } from '../../observation/mapObserved';
import { servedFrom } from '../../observation/certificates/servedFrom';
import { tlsFrom } from './tlsFrom';
import { routeBackends } from '../../observation/routeBackends';

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
  /** Who has its certificate, as other objects than itself tell. */
  tlsFrom?: string;
}

/** Whether a route leads the front page of a hostname to a Service, rather than a part of it, or nothing. */
function leadsTo(route: RouteObject, hostname: string): number {
  if (routeBackends(route, hostname).length === 0) {
    return 2;
  }
  const paths =
    route.kind === 'HTTPRoute'
      ? route.paths
      : route.rules.flatMap(rule => rule.paths);
  return paths.includes('/') ? 0 : 1;
}

/**
 * Ingresses before HTTPRoutes; what takes all requests before a canary; a route to a Service before one that only redirects, as the one for plain HTTP does; then
 * the older, then by name: the answer must not depend on the order of a list.
 */
function inOrder(
  objects: readonly RouteObject[],
  hostname: string,
): RouteObject[] {
  const rank = (object: RouteObject) =>
    `${object.kind === 'Ingress' ? 0 : 1} ${isCanary(object) ? 1 : 0} ${leadsTo(
      object,
      hostname,
    )} ${object.creationTimestamp ?? ''} ${object.name}`;
  return [...objects].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The routes of a hostname in its own namespace: first the one in charge, then what stands beside it, such as a login. */
export function routesOf(seen: ExposureObservation): Route[] {
  const { hostname } = seen.subject;
  const objects = [...listOf(seen.ingresses), ...listOf(seen.httpRoutes)];
  const secrets = servedFrom(hostname, seen);
  return inOrder(objects, hostname).map(object => ({
    object,
    kind: object.kind,
    name: object.name,
    className:
      object.kind === 'Ingress' ? object.className : object.parents[0]?.name,
    backends: routeBackends(object, hostname),
    secrets,
    ...(object.kind === 'Ingress' && { tlsFrom: tlsFrom(object, seen) }),
  }));
}
