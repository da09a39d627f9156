import type { Issuance } from '@exposure/backstage-plugin-exposure-common';

/**
 * Port: the issuances that any replica has seen. cert-manager forgets them, and the limits of a certificate authority
 * count them for a week.
 */
export interface IssuanceStore {
  /** Those since a time (RFC 3339 in UTC), oldest first. */
  list(filter: { since: string }): Promise<Issuance[]>;
  /** Notes issuances; one that is noted already stays as it is. */
  add(issuances: readonly Issuance[]): Promise<void>;
  /** Forgets those before a time (RFC 3339 in UTC). */
  drop(filter: { before: string }): Promise<void>;
}
