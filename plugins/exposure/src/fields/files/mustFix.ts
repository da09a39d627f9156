import { Finding, Refusal } from '@exposure/backstage-plugin-exposure-common';

/**
 * Whether a check stands in the way of asking: an error that the asker corrects. What others do afterwards, such as adding
 * a DNS record, does not keep anybody from asking.
 * @internal
 */
export function mustFix({ severity, actor }: Finding): boolean {
  return severity === 'error' && actor.kind === 'you';
}

/** What is wished of the files that are there. */
const wishes: readonly string[] = ['keep', 'add', 'redirectOldHostnames'];

/**
 * Whether a refusal stands in the way of asking. The preview may be unable to read the repository where the task can: then the
 * task says what can be kept.
 * @internal
 */
export function isFinal({ rule, field }: Refusal): boolean {
  return !(rule === 'KeepNotReadable' && wishes.includes(field));
}
