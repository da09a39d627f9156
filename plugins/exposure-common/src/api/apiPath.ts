import type { ApiPath } from './openapi';

/**
 * The names in braces of a path.
 * @public
 */
export type ApiPathParameter<Path extends string> =
  Path extends `${string}{${infer Name}}${infer Rest}`
    ? Name | ApiPathParameter<Rest>
    : never;

/**
 * A path of the API with its parameters filled in, each escaped. It begins with a slash and follows the base address of the
 * plugin `exposure`; a query is the caller's.
 * @public
 */
export function apiPath<Path extends ApiPath>(
  path: Path,
  parameters: Readonly<Record<ApiPathParameter<Path>, string>>,
): string {
  return Object.entries<string>(parameters).reduce<string>(
    (filled, [name, value]) =>
      filled.replace(`{${name}}`, () => encodeURIComponent(value)),
    path,
  );
}
