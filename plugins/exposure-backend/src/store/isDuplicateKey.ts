/** SQLSTATE of PostgreSQL, and the code of better-sqlite3. */
const codes = ['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY'];

/** Whether a database refused a row because its primary key is taken. */
export function isDuplicateKey(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    codes.some(code => code === error.code)
  );
}
