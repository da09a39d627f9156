/**
 * Who somebody is to the owners of zones, and what would open one: the form, the API and the action say the same.
 * @param ownerRefs - the caller's `ownershipEntityRefs`; a service has none
 */
export function whoAsks(ownerRefs: readonly string[]): string {
  return ownerRefs.length > 0
    ? `You ask as ${ownerRefs.join(
        ', ',
      )}; the platform team opens a zone by adding one of these to its owners.`
    : 'The request comes from a service, which owns nothing: only zones without owners are open to it.';
}
