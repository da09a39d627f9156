import type {
  ExposureStatus,
  Headline,
} from '@exposure/backstage-plugin-exposure-common';

const second = 1_000;
const minute = 60 * second;

/** Headlines that last, so that a look now and then is enough. */
const settled: readonly Headline[] = ['live', 'renewing', 'notExposed'];

/**
 * Milliseconds until DNS and edge are looked at again: 10 s for five minutes after a change, then ever slower;
 * up to 1 min while something is wrong or moving, up to 15 min when all is well.
 */
export function millisecondsToNextCheck(
  status: Pick<ExposureStatus, 'headline' | 'since'>,
  now: Date,
): number {
  const age = Math.max(0, now.getTime() - new Date(status.since).getTime());
  if (age < 5 * minute) {
    return 10 * second;
  }
  return settled.includes(status.headline)
    ? clamp(age / 12, 5 * minute, 15 * minute)
    : clamp(age / 30, 10 * second, minute);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
