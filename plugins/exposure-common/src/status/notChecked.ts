import type { PartName } from '../observation/ExposureObservation';
import type { Unknown } from '../observation/Observed';
import { causeWords, obstacleAt, partWords } from '../observation/Obstacle';
import type { NotChecked } from './ExposureStatus';

/**
 * That a check could not be made because a part of the observation is not known.
 *
 * @param check - the name of a reason, or of another check
 * @public
 */
export function notChecked(
  check: string,
  part: PartName,
  seen: Unknown,
): NotChecked {
  return {
    check,
    because: `${part}: ${seen.message ?? seen.because}`,
    ...obstacleAt(part, seen),
  };
}

/**
 * Why a check was not made, in English.
 * @public
 */
export function obstacleInWords({
  because,
  part,
  cause,
  message,
}: Omit<NotChecked, 'check'>): string {
  return part && cause
    ? `${partWords[part]}: ${message ?? causeWords[cause]}`
    : because;
}
