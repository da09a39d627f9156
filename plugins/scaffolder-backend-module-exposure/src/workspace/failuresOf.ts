import { isError } from '@backstage/errors';
import { joinedError } from '../refusalError';

/** Does every step, in order, whatever becomes of those before it. */
export async function failuresOf(
  steps: readonly (() => Promise<void>)[],
): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (const step of steps) {
    await step().catch(error => failures.push(error));
  }
  return failures;
}

/** Throws a failure as it is; where more failed on the way back, one error that says all of it. */
export function throwTogether(
  failure: unknown,
  more: readonly unknown[],
): never {
  if (more.length === 0) throw failure;
  throw joinedError(
    [failure, ...more].map(error =>
      isError(error) ? error.message : String(error),
    ),
  );
}
