/**
 * The annotations of a component's catalog entry: written by teams, so not trusted.
 * @public
 */
export type ComponentAnnotations = Readonly<Record<string, string>>;

/** The value of an annotation; `undefined` where it is missing, empty or no text. */
export function annotationOf(
  all: ComponentAnnotations | undefined,
  name: string,
): string | undefined {
  const value: unknown =
    all && Object.hasOwn(all, name) ? all[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
