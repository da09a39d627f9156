import type {
  ClusterSnapshot,
  UnknownBecause,
} from '@exposure/backstage-plugin-exposure-common';

/** Reasons that pass: what is known now says nothing about what is there. */
const passing: readonly UnknownBecause[] = ['notRead', 'unreachable'];

/**
 * How much a snapshot tells. `unread`: some kind was never read, so a judgement must not replace an earlier one, which
 * knew more. `stale`: all was read, and cannot be kept current now.
 */
export function readabilityOf(
  snapshot: ClusterSnapshot,
): 'current' | 'stale' | 'unread' {
  const parts = Object.values(snapshot.objects);
  if (parts.some(part => !part.known && passing.includes(part.because))) {
    return 'unread';
  }
  const isStale = parts.some(
    part => part.known && part.stale && passing.includes(part.stale.because),
  );
  return isStale ? 'stale' : 'current';
}
