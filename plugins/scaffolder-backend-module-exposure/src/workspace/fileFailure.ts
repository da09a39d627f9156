import { isError } from '@backstage/errors';
import { refuse } from '../refusalError';

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
  ENOTDIR: 'something that is no directory was put in its place',
  ENOTEMPTY: 'a directory was put in its place',
  ENOENT: 'its directory was taken away',
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
export function refuseFailure(error: unknown, label: string): never {
  const code = failureCode(error);
  if (code === undefined || !Object.hasOwn(failures, code)) throw error;
  return refuse(
    label,
    'FileNotWritten',
    `it could not be written (${code}): ${failures[code]}`,
  );
}
