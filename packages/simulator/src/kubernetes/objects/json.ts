/** A JSON object whose fields nobody has checked yet. */
export type JsonObject = Record<string, unknown>;

/** True for plain objects: neither `null` nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own fields, or `undefined` where the path leaves the object. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, field) =>
      isJsonObject(inner) && Object.hasOwn(inner, field)
        ? inner[field]
        : undefined,
    value,
  );
}

/** The list at a path; empty where there is none. */
export function listAt(value: unknown, ...path: string[]): unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The string at a path, or `undefined`. */
export function textAt(value: unknown, ...path: string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/** The string fields of the object at a path, e.g. labels. */
export function textsAt(
  value: unknown,
  ...path: string[]
): Record<string, string> {
  const found = valueAt(value, ...path);
  if (!isJsonObject(found)) {
    return {};
  }
  return Object.fromEntries(
    Object.entries(found).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
