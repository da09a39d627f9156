import type { Zone } from './ExposurePlatform';

/**
 * Whether a name is the zone's suffix or lies under it, on a label boundary.
 * @public
 */
export function isWithin(name: string, suffix: string): boolean {
  return name === suffix || name.endsWith(`.${suffix}`);
}

/**
 * The zone with the longest suffix that holds the hostname.
 * @param hostname - A-label form; a wildcard is looked up by the name behind `*.`
 * @public
 */
export function findZone(
  hostname: string,
  zones: readonly Zone[],
): Zone | undefined {
  const name = hostname.replace(/^\*\./, '');
  return zones
    .filter(zone => isWithin(name, zone.suffix))
    .reduce<Zone | undefined>(
      (best, zone) =>
        best && best.suffix.length >= zone.suffix.length ? best : zone,
      undefined,
    );
}
