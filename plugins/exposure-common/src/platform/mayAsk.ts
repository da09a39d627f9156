import type { Zone } from './ExposurePlatform';

/**
 * Whether somebody with these entity references may ask for hostnames in the zone. A zone without owners is open to every signed-in user.
 * @param zone - the zone that holds the hostname
 * @param ownershipRefs - the caller's `ownershipEntityRefs`, e.g. `group:default/shop`
 * @public
 */
export function mayAsk(zone: Zone, ownershipRefs: readonly string[]): boolean {
  const held = new Set(ownershipRefs.map(ref => ref.toLowerCase()));
  return zone.owners.length === 0 || zone.owners.some(ref => held.has(ref));
}
