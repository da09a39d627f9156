import { annotations } from '../kubernetes/annotations';
import type { Environment } from '../platform/ExposurePlatform';
import type { Access } from '../controllers/Access';
import { isWrittenFor } from './ExposureObjects';
import type { RouteObject } from './ExposureObjects';
import { readAccess } from './readAccess';
import { sortRoutes } from './readRoutes';

/** The route that answers for a hostname, and what stands around it. */
export interface RouteSurroundings {
  route: RouteObject;
  /** All routes of the namespace for the same hostname. */
  routes: readonly RouteObject[];
  environment: Environment;
  /** Name of the issuer of the hostname's certificate, where there is one. */
  issuer?: string;
}

/**
 * Who may come in by a route, where that is certain. Of a route that Exposure did not write nobody can tell: it may be guarded
 * in ways that are not read.
 */
export function readRouteAccess({
  route,
  routes,
  environment,
  issuer,
}: RouteSurroundings): Access | undefined {
  const component = route.labels[annotations.kubernetesId];
  if (component === undefined || !isWrittenFor(route, component)) {
    return undefined;
  }
  const place = { component, namespace: route.namespace };
  const own = routes.filter(one => isWrittenFor(one, component));
  const sorted = sortRoutes(own, place);
  const { kinds } = readAccess(sorted, { place, environment, issuer });
  return kinds.length === 1 ? kinds[0] : undefined;
}
