/**
 * What the words of a finding are made of, by the names in braces in them.
 * @public
 */
export type FindingParams = Record<string, string | number>;

/** The names in braces, e.g. `hostname` in `'{hostname} has no address'`. */
export type ParamsOf<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}`
    ? Name | ParamsOf<Rest>
    : never;
