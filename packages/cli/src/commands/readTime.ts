import { parseTime } from '@exposure/backstage-plugin-exposure-common';
import { refuse } from '../refusals';

/**
 * The time that an option names; the present one where it is left out.
 * @throws InputError with the rule `Time`
 */
export function readTime(option: string, written: string | undefined): Date {
  if (written === undefined) {
    return new Date();
  }
  return (
    parseTime(written) ??
    refuse(
      'Time',
      `${option} ${written} must be a time such as 2026-11-23T10:00:00Z (RFC 3339).`,
    )
  );
}
