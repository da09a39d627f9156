import { InputError } from '@backstage/errors';
import type {
  NeighbourVerdict,
  Parsed,
  Refusal,
  RefusalRule,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';

/** Lists each broken rule with the field that breaks it. */
export function refusalText(refusals: readonly Refusal[]): string {
  const lines = refusals.map(
    ({ field, message, rule }) =>
      `- ${message.startsWith(field) ? '' : `${field}: `}${message} (${rule})`,
  );
  return ['The request is refused:', ...lines].join('\n');
}

/** One error for every rule that was broken, so that a task that fails says all of it at once. */
export function refusalError(refusals: readonly Refusal[]): InputError {
  return new InputError(refusalText(refusals));
}

/** Throws {@link refusalError} for a single rule. */
export function refuse(
  field: string,
  rule: RefusalRule,
  message: string,
): never {
  throw refusalError([{ field, rule, message }]);
}

/**
 * What a step of a request comes to.
 *
 * @throws InputError with every rule that was broken
 */
export function orRefuse<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) {
    throw refusalError(parsed.refusals);
  }
  return parsed.value;
}

/**
 * The warnings of a verdict that refuses nothing.
 *
 * @throws InputError with every rule that was broken
 */
export function unlessRefused({
  refusals,
  warnings,
}: NeighbourVerdict): Warning[] {
  if (refusals.length > 0) {
    throw refusalError(refusals);
  }
  return warnings;
}
