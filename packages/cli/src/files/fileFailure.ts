import { refuse } from '../refusals';

/** The system's code of an error, e.g. `ENOENT`; `undefined` for errors that have none. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}

const words = {
  FileNotReadable: 'read',
  FileNotWritable: 'written',
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
