/** The system's code of an error, e.g. `ENOENT`; `undefined` for errors that have none. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
