import type { Reason } from '../reasons';

/** The reason of the first class that a foreign text falls into. */
export function classify(
  table: readonly (readonly [RegExp, Reason])[],
  message: string,
): Reason | undefined {
  return table.find(([pattern]) => pattern.test(message))?.[1];
}
