import type { ExposureStatus } from './ExposureStatus';

/** A source that has not been current for this long, in milliseconds, makes what it said stale. */
const staleAfter = 3 * 60_000;

/**
 * A stored status as it looks at the time it is read: what could not be looked at for three minutes gets the
 * overlay `stale` and keeps its headline. What was never known stays unknown.
 *
 * @param lastSyncedAt - when the cluster was last known to be current (RFC 3339); `undefined` = not since the start,
 * so that only the status's own time counts
 * @public
 */
export function ageStatus(
  status: ExposureStatus,
  now: Date,
  lastSyncedAt?: string,
): ExposureStatus {
  const current = Date.parse(lastSyncedAt ?? status.observedAt);
  const isOld =
    !Number.isFinite(current) || now.getTime() - current > staleAfter;
  if (status.overlay !== undefined || !isOld) {
    return status;
  }
  return { ...status, overlay: 'stale' };
}
