import type { RefusalRule } from '../input/refusals/refusalGroups';
import type { Reason } from './reasons';
import { definitions, isReason, reasonNames } from './reasons';

/** A name that is not known means nothing: a portal and its backend can be of two versions. */
function beforeMerge(reason: string) {
  return isReason(reason) ? definitions[reason].beforeMerge : undefined;
}

/**
 * Whether a reason can be true before anything is applied, so that a preflight tells of it.
 *
 * @param isManaged - the platform writes the DNS record itself
 * @public
 */
export function isToldBeforeMerge(reason: string, isManaged: boolean): boolean {
  const meaning = beforeMerge(reason);
  return meaning !== undefined && !(isManaged && meaning.unlessManaged);
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

/**
 * Whether the author of a pull request is warned of a reason.
 * @public
 */
export function warnsBeforeMerge(reason: string): boolean {
  return beforeMerge(reason)?.effect === 'warn';
}

/**
 * Whether a reason tells of other owners of a hostname or its Secret.
 * @public
 */
export function tellsOfOwners(reason: string): boolean {
  return isReason(reason) && definitions[reason].foundBy === 'neighbours';
}

/**
 * The reasons of a preflight that depend on what is in the namespace: only people with access to it see them.
 * @public
 */
export const namespaceReasons: readonly Reason[] = reasonNames.filter(
  reason => definitions[reason].beforeMerge?.ofNamespace,
);
