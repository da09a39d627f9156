import { InputError, isError } from '@backstage/errors';
import type {
  Refusal,
  RefusalRule,
} from '@exposure/backstage-plugin-exposure-common';

/** How one refusal reads where the caller does not say it in its own way. */
function refusalLine({ field, rule, message }: Refusal): string {
  return `${field}: ${message} (${rule})`;
}

/** What was refused, file by file, before the caller's words are put around it. */
export class RepositoryRefusal extends InputError {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(refusalLine).join('\n'));
  }
}

/** Refuses one path of the repository. */
export function refuse(
  path: string,
  rule: RefusalRule,
  message: string,
): never {
  throw new RepositoryRefusal([{ field: path, rule, message }]);
}

/** What the file system says, in words. */
const failures: Readonly<Record<string, string>> = {
  EACCES: 'this process may not write here',
  EPERM: 'this process may not write here',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  EISDIR: 'a directory was put in its place',
  ENOTDIR: 'something that is not a directory was put in its place',
  ENOTEMPTY: 'a directory was put in its place',
  ENOENT: 'its directory was removed',
  EEXIST: 'something else was put in its place',
};

/** The code of a failed call to the file system. */
export function failureCode(error: unknown): string | undefined {
  return isError(error) && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/**
 * Turns the failure of a call to the file system into a refusal that names the file; any other error passes.
 *
 * @throws InputError with the rule `FileNotWritten`, or the error itself
 */
export function refuseFailure(error: unknown, path: string): never {
  const code = failureCode(error);
  if (code === undefined) {
    throw error;
  }
  const words = Object.hasOwn(failures, code) ? `: ${failures[code]}` : '';
  return refuse(
    path,
    'FileNotWritten',
    `it could not be written (${code})${words}`,
  );
}

/**
 * The same for a call that only reads.
 *
 * @throws InputError with the rule `FileNotReadable`, or the error itself
 */
export function refuseUnread(error: unknown, path: string): never {
  const code = failureCode(error);
  if (code === undefined) {
    throw error;
  }
  return refuse(path, 'FileNotReadable', `it could not be read: ${code}`);
}

/** Does every step, in order, whatever becomes of those before it. */
export async function failuresOf(
  steps: readonly (() => Promise<void>)[],
): Promise<unknown[]> {
  const thrown: unknown[] = [];
  for (const step of steps) {
    await step().catch(error => thrown.push(error));
  }
  return thrown;
}

/** Throws a failure as it is; where more failed on the way back, one error that says all of it. */
export function throwTogether(
  failure: unknown,
  more: readonly unknown[],
): never {
  if (more.length === 0) {
    throw failure;
  }
  const all = [failure, ...more];
  if (all.every(error => error instanceof RepositoryRefusal)) {
    throw new RepositoryRefusal(all.flatMap(({ refusals }) => refusals));
  }
  throw new InputError(
    all
      .map(error => (isError(error) ? error.message : String(error)))
      .join('\n'),
  );
}

/** Throws what failed, together; nothing where nothing did. */
export function throwAny([first, ...more]: readonly unknown[]): void {
  if (first !== undefined) {
    throwTogether(first, more);
  }
}
