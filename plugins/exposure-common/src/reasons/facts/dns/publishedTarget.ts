import { latticeNameAnnotation } from '../../../kubernetes/HttpRouteObject';
import type { ExposureObservation } from '../../../observation/ExposureObservation';
import { listOf } from '../../../observation/mapObserved';
import { addressKind } from './addressKinds';

type Routes = Pick<
  ExposureObservation,
  'ingresses' | 'gateways' | 'httpRoutes' | 'otherRoutes'
>;

/** Whether all was read that could say so: an address that is not the platform's may be one of a route that was not. */
export function isPublishedRead(seen: Routes): boolean {
  const needsGateways = listOf(seen.httpRoutes).length > 0;
  return (
    seen.ingresses.known &&
    seen.httpRoutes.known &&
    (seen.gateways.known || !needsGateways)
  );
}

/**
 * Where the controllers of the hostname's routes, and their Gateways, say that they are reached: addresses, and names of load
 * balancers. A record that leads there is right, whether or not it is where the configuration says.
 */
export function publishedTarget(seen: Routes): string[] {
  const others = seen.otherRoutes.known ? seen.otherRoutes.value.routes : [];
  const published = [
    ...[...listOf(seen.ingresses), ...listOf(seen.gateways), ...others].flatMap(
      ({ addresses }) => addresses ?? [],
    ),
    ...listOf(seen.httpRoutes).flatMap(
      ({ annotations }) => annotations[latticeNameAnnotation] ?? [],
    ),
  ];
  return [...new Set(published)].filter(
    address => addressKind(address) !== 'nowhere',
  );
}
