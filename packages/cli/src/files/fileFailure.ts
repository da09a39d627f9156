import { errorCode } from './errorCode';
import { refuse } from './refuse';

const words = {
  FileNotReadable: 'read',
  FileNotWritable: 'written',
  FileNotWritten: 'written',
} as const;

/** Makes a handler for failures of the file system: it tells them by a rule, with the path and the system's code. */
export function fileFailure(
  rule: keyof typeof words,
  path: string,
): (error: unknown) => never {
  return error =>
    refuse(
      rule,
      `${path} cannot be ${words[rule]}: ${
        errorCode(error) ?? 'unknown error'
      }.`,
    );
}
