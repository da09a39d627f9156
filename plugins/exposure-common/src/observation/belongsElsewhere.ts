import { findZone } from '../platform/findZone';
import type { ExposurePlatform } from '../platform/ExposurePlatform';

/**
 * Whether a hostname that the objects of a cluster name is another environment's: several environments can live in one
 * cluster, and the zone says which of them the hostname is for. A hostname outside every zone may be anybody's.
 */
export function belongsElsewhere(
  hostname: string,
  environment: string,
  { environments, zones }: ExposurePlatform,
): boolean {
  const owners = findZone(hostname, zones)?.environments ?? [];
  const cluster = environments[environment]?.cluster;
  return (
    !owners.includes(environment) &&
    owners.some(owner => environments[owner]?.cluster === cluster)
  );
}
