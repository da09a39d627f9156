/**
 * A field of parsed JSON, or undefined where the value is no object or only inherits the name
 * (`constructor`, `__proto__`). Shallow, so depth and size of hostile objects do not matter.
 */
export function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The field when it is a string of 1 to `longest` characters. */
export function ownText(
  value: unknown,
  name: string,
  longest: number,
): string | undefined {
  const text = ownField(value, name);
  return typeof text === 'string' && text.length > 0 && text.length <= longest
    ? text
    : undefined;
}
