/**
 * The later of two RFC 3339 times. Conditions that a CustomResourceDefinition fills in begin in 1970, so the time of an
 * object's creation says more of them.
 */
export function laterOf(
  a: string | undefined,
  b: string | undefined,
): string | undefined {
  if (a === undefined || b === undefined) {
    return a ?? b;
  }
  return Date.parse(a) > Date.parse(b) ? a : b;
}
