import { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';

/**
 * How loud a verdict is shown. Colour never speaks alone: each tone has its own icon.
 * @internal
 */
export type Tone = 'error' | 'warning' | 'info' | 'progress' | 'ok' | 'neutral';

/**
 * Headline to tone. A headline that is not listed (a newer backend's) is neutral and shown as its own word.
 * @internal
 */
const headlineTones: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ['down', 'error'],
  ['conflict', 'error'],
  ['actionYou', 'warning'],
  ['actionDns', 'warning'],
  ['actionPlatform', 'warning'],
  ['renewalAtRisk', 'warning'],
  ['retryAt', 'info'],
  ['inReview', 'info'],
  ['rollingOut', 'progress'],
  ['waitingDns', 'progress'],
  ['validating', 'progress'],
  ['issuing', 'progress'],
  ['renewing', 'ok'],
  ['live', 'ok'],
  ['removing', 'info'],
  ['notExposed', 'neutral'],
]);

/**
 * The tone of a status. Stale and unknown are never red and never green.
 * @internal
 */
export function toneOf(
  status: Pick<ExposureStatus, 'headline' | 'overlay'>,
): Tone {
  if (status.overlay) {
    return 'neutral';
  }
  return headlineTones.get(status.headline) ?? 'neutral';
}

/** Headlines that change by themselves or by somebody's click within minutes. */
const movingHeadlines: ReadonlySet<string> = new Set([
  'inReview',
  'rollingOut',
  'waitingDns',
  'validating',
  'issuing',
  'removing',
]);

/**
 * Whether the status is expected to change soon: the card then looks more often.
 * @internal
 */
export function isMoving(status: Pick<ExposureStatus, 'headline'>): boolean {
  return movingHeadlines.has(status.headline);
}
