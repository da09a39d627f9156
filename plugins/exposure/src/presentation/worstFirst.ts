import {
  ExposureStatus,
  headlines,
} from '@exposure/backstage-plugin-exposure-common';

const precedence: ReadonlyMap<string, number> = new Map(
  headlines.map((headline, rank) => [headline, rank]),
);

/** "Can't tell" stands below every known fault and above everything that is fine. */
const rankOfUnknown = (precedence.get('renewing') ?? 0) - 0.5;

function rankOf(status: ExposureStatus): number {
  if (status.overlay === 'unknown') {
    return rankOfUnknown;
  }
  return precedence.get(status.headline) ?? rankOfUnknown;
}

/**
 * The statuses in the order of the headlines' precedence, then by hostname and environment.
 * @internal
 */
export function worstFirst(
  statuses: readonly ExposureStatus[],
): ExposureStatus[] {
  return [...statuses].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      a.hostname.localeCompare(b.hostname) ||
      a.environment.localeCompare(b.environment),
  );
}
