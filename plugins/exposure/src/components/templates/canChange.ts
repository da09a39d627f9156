import {
  ExposureStatus,
  Headline,
} from '@exposure/backstage-plugin-exposure-common';

/** Nothing is there yet, or it is on its way out. */
const nothingToChange: readonly Headline[] = [
  'inReview',
  'notExposed',
  'removing',
];

/**
 * Whether there is something to change or to take away. What waits for its first review is changed in its pull request.
 * @internal
 */
export function canChange({ headline }: ExposureStatus): boolean {
  return !nothingToChange.includes(headline);
}
