/** What lies at a path inside a value that nothing is known about; `undefined` where the path ends early. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined,
    value,
  );
}

/** The items of a list at a path; none where there is no list. */
export function itemsAt(
  value: unknown,
  ...path: (string | number)[]
): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The entries of a mapping at a path; none where there is no mapping. */
export function entriesAt(
  value: unknown,
  ...path: (string | number)[]
): [string, unknown][] {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null
    ? Object.entries(found)
    : [];
}
