import { withoutMiddle, withoutSteering } from './printable';

/**
 * Shallow, bounded reading of foreign JSON. Objects in a cluster are written by anybody: nothing here recurses,
 * copies a sub-tree or trusts a type, and a wrong type reads as absent.
 * @public
 */
export type Json = Readonly<Record<string, unknown>>;

/**
 * Longest text kept: an ACME problem document or an admission message fits, a novel does not.
 * @public
 */
export const maxText = 2048;

/**
 * Most entries kept of a list or a map.
 * @public
 */
export const maxEntries = 1000;

const nothing: Json = Object.freeze(Object.create(null));

/**
 * An object's own properties, or none where the value is no object.
 * @public
 */
export function fields(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json) // A non-null, non-array object has string keys and unknown values.
    : nothing;
}

/**
 * The value of an own property; never one of a prototype.
 * @public
 */
export function field(value: unknown, name: string): unknown {
  const object = fields(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/**
 * The value at a path of own properties.
 * @public
 */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(field, value);
}

/**
 * A text of at most `maxText` characters, whose middle is left out if it is longer. Whatever could steer a terminal or turn
 * the direction of a line is replaced.
 * @public
 */
export function text(value: unknown): string | undefined {
  return typeof value === 'string'
    ? withoutSteering(withoutMiddle(value, maxText))
    : undefined;
}

/**
 * A whole number that JSON can hold exactly.
 * @public
 */
export function integer(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value)
    ? value
    : undefined;
}

/** `Date.parse` alone also takes words and remarks in brackets. */
const rfc3339 =
  /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;

/**
 * An RFC 3339 time, as it was written.
 * @public
 */
export function time(value: unknown): string | undefined {
  const written = text(value);
  return written !== undefined &&
    rfc3339.test(written) &&
    Number.isFinite(Date.parse(written))
    ? written
    : undefined;
}

/**
 * A port by number or by name.
 * @public
 */
export function port(value: unknown): number | string | undefined {
  return integer(value) ?? text(value);
}

/**
 * The entries of a list that `read` understands.
 * @public
 */
export function list<T>(
  value: unknown,
  read: (entry: unknown) => T | undefined,
): T[] {
  if (!Array.isArray(value)) {
    return [];
  }
  const found: T[] = [];
  for (const entry of value.slice(0, maxEntries)) {
    const result = read(entry);
    if (result !== undefined) {
      found.push(result);
    }
  }
  return found;
}

/**
 * The texts of a list.
 * @public
 */
export function texts(value: unknown): string[] {
  return list(value, text);
}

/**
 * A map of strings without a prototype, so that no key can mean anything else.
 * @public
 */
export function textMap(
  value: unknown,
  wanted: (key: string) => boolean = () => true,
): Record<string, string> {
  const map: Record<string, string> = Object.create(null);
  for (const [key, entry] of Object.entries(fields(value)).slice(
    0,
    maxEntries,
  )) {
    if (typeof entry === 'string' && wanted(key)) {
      map[key.slice(0, maxText)] = entry.slice(0, maxText);
    }
  }
  return map;
}
