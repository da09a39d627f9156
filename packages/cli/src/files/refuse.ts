import { InputError } from '@backstage/errors';
import type { RefusalRule } from '@exposure/backstage-plugin-exposure-common';

/** Ends the command with a message and the rule that docs/refusals.md explains. */
export function refuse(rule: RefusalRule, message: string): never {
  throw new InputError(`${message} (${rule})`);
}
