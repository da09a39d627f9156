/**
 * A mapping with no other keys than these. Whoever judges a policy must not pass over what it does not understand.
 */
export function mapping(
  value: unknown,
  known?: readonly string[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`not a mapping: ${JSON.stringify(value)}`);
  }
  const unknown = Object.keys(value).filter(
    key => known && !known.includes(key),
  );
  if (unknown.length > 0) {
    throw new Error(`not understood: ${unknown}`);
  }
  return { ...value };
}

/** A list; what is absent is an empty one. */
export function list(value: unknown): unknown[] {
  if (value === undefined) {
    return [];
  }
  if (!Array.isArray(value)) {
    throw new Error(`not a list: ${JSON.stringify(value)}`);
  }
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw new Error(`not a text: ${JSON.stringify(value)}`);
  }
  return value;
}
