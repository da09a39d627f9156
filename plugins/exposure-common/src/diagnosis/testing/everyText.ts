/** A value with each text in it replaced; `path` is where it is, with `[]` for any entry of a list. */
export function everyText<T>(
  value: T,
  replace: (text: string, path: string) => string,
  path?: string,
): T;
export function everyText(
  value: unknown,
  replace: (text: string, path: string) => string,
  path = '',
): unknown {
  if (typeof value === 'string') {
    return replace(value, path);
  }
  if (Array.isArray(value)) {
    return value.map(one => everyText(one, replace, `${path}[]`));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      everyText(one, replace, `${path}.${key}`),
    ]),
  );
}
