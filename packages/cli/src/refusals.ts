import { InputError } from '@backstage/errors';
import type {
  Refusal,
  RefusalRule,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';

/** Ends the command with a message and the rule that docs/refusals.md explains. */
export function refuse(rule: RefusalRule, message: string): never {
  throw new InputError(`${message} (${rule})`);
}

/** Each broken rule on a line of its own, with field and rule. */
export function refusalText(
  path: string,
  refusals: readonly Refusal[],
): string {
  const lines = refusals.map(
    ({ field, rule, message }) =>
      `  ${field || 'the whole'} (${rule}): ${message}`,
  );
  return [`${path} is refused:`, ...lines].join('\n');
}

export function warningText(warnings: readonly Warning[]): string {
  return warnings
    .map(({ id, message }) => `warning ${id}: ${message}\n`)
    .join('');
}
