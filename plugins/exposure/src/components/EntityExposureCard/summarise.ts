import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import { Tone, toneOf } from '../../presentation/headlineLook';

const loudestFirst: readonly Tone[] = [
  'error',
  'warning',
  'info',
  'progress',
  'neutral',
  'ok',
];

/** How the card as a whole stands. @internal */
export interface Summary {
  /** The tone that the words speak of. */
  tone: Tone;
  count: number;
  /** The loudest is from an earlier time: it is shown with a clock and without colour. */
  stale: boolean;
}

/**
 * The loudest tone among the statuses and how many have it. What is stale counts by what it last said.
 * @internal
 */
export function summarise(
  statuses: readonly ExposureStatus[],
): Summary | undefined {
  const lastSaid = (status: ExposureStatus) =>
    toneOf(status.overlay === 'stale' ? { headline: status.headline } : status);
  const tones = statuses.map(lastSaid);
  const tone = loudestFirst.find(candidate => tones.includes(candidate));
  if (!tone) {
    return undefined;
  }
  const loudest = statuses.filter((_, index) => tones[index] === tone);
  const stale = loudest.every(({ overlay }) => overlay === 'stale');
  return { tone, count: loudest.length, stale };
}
