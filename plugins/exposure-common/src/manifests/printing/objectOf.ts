import type { Manifest } from '../Manifest';

/** The object as it is printed. */
export function objectOf({
  withoutSpec,
  spec,
  ...head
}: Manifest): Record<string, unknown> {
  return withoutSpec ? { ...head, ...spec } : { ...head, spec };
}
