import type { RefusalRule } from '../input/refusals/refusalGroups';
import type { Reason } from './reasons';
import { isReason, reasons } from './reasons';
import type { BeforeMerge } from './vocabulary/ReasonWords';

/**
 * What a reason means before a pull request is merged; `undefined` = it cannot be true then.
 *
 * @param reason - a name as the backend sent it: one that is not known means nothing
 * @public
 */
export function beforeMerge(reason: string): BeforeMerge | undefined {
  return isReason(reason) ? reasons[reason].beforeMerge : undefined;
}

/**
 * Whether a reason refuses the request before anything is written. Each of these is a rule of docs/refusals.md too,
 * because the same holds among the files of a repository.
 * @public
 */
export function refusesBeforeMerge(
  reason: string,
): reason is Reason & RefusalRule {
  return beforeMerge(reason)?.effect === 'refuse';
}
