import type { PullRequestObservation } from '@exposure/backstage-plugin-exposure-common';

/** A pull request that ended longer ago says nothing about what happens now. */
const endedForMs = 24 * 3_600_000;

/** Whether a pull request is open, or ended lately. */
export function isRecent(
  { endedAt }: Pick<PullRequestObservation, 'endedAt'>,
  now: Date,
): boolean {
  return (
    endedAt === undefined || now.getTime() - Date.parse(endedAt) < endedForMs
  );
}
