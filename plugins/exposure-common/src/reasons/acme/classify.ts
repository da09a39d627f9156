/** The class that a foreign text falls into: the first that matches. */
export function classify<Class extends string>(
  table: readonly (readonly [RegExp, Class])[],
  message: string,
): Class | undefined {
  return table.find(([pattern]) => pattern.test(message))?.[1];
}
