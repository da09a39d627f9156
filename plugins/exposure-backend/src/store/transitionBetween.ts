import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import type { Transition } from './ExposureStore';

/** The transition that leads from one status to the next, where the headline changed. */
export function transitionBetween(
  before: ExposureStatus | undefined,
  after: ExposureStatus,
): Transition | undefined {
  if (before?.headline === after.headline) {
    return undefined;
  }
  return {
    at: after.since,
    ...(before ? { from: before.headline } : {}),
    to: after.headline,
    ...(after.reason ? { reason: after.reason } : {}),
  };
}
