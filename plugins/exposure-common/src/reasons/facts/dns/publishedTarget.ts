import type { ExposureObservation } from '../../../observation/ExposureObservation';
import { listOf } from '../../../observation/mapObserved';
import { addressKind } from './addressKinds';

/**
 * Where the controllers of the hostname's Ingresses and the Gateways of its HTTPRoutes say that they are reached: addresses, and
 * names of load balancers. A record that leads there is right, whether or not it is where the configuration says.
 */
export function publishedTarget(
  seen: Pick<ExposureObservation, 'ingresses' | 'gateways'>,
): string[] {
  const published = [
    ...listOf(seen.ingresses),
    ...listOf(seen.gateways),
  ].flatMap(({ addresses }) => addresses);
  return [...new Set(published)].filter(
    address => addressKind(address) !== 'nowhere',
  );
}
