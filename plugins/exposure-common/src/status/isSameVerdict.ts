import type { ExposureStatus } from './ExposureStatus';

/** Times that move with every look, and say nothing about the exposure. */
const times = ['observedAt', 'nextCheckAt', 'since'];

function withoutTimes(key: string, value: unknown): unknown {
  return times.includes(key) ? undefined : value;
}

/**
 * Whether two statuses say the same, whenever they were made: what need not be stored or announced again.
 * @public
 */
export function isSameVerdict(a: ExposureStatus, b: ExposureStatus): boolean {
  return JSON.stringify(a, withoutTimes) === JSON.stringify(b, withoutTimes);
}
