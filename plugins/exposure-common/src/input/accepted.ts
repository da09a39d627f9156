import { FieldReader } from './FieldReader';
import type { Refusal } from './Refusal';

/**
 * What the reader of a request's field makes of a foreign value.
 * @returns `undefined` where it refuses the value
 */
export function accepted<T>(
  value: unknown,
  read: (field: FieldReader) => T,
): T | undefined {
  const refusals: Refusal[] = [];
  const result = read(new FieldReader(value, 'field', refusals));
  return refusals.length === 0 ? result : undefined;
}

/** The value that all have; `undefined` where they differ or one is unknown. */
export function common<T>(values: readonly (T | undefined)[]): T | undefined {
  const different = new Set(values.map(value => JSON.stringify(value)));
  return different.size === 1 ? values[0] : undefined;
}
