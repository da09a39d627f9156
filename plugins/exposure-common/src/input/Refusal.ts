import type { RefusalRule } from './refusals/refusalGroups';

/**
 * A rule the input breaks: which field, which rule, what would be right.
 * @public
 */
export interface Refusal {
  /** Path of the field, e.g. `hostnames[0]` or `exposure.environments.prod-eu.cluster`. */
  field: string;
  /** Name of the rule, e.g. `HostnameOutsideZones`: its heading in docs/refusals.md. */
  rule: RefusalRule;
  /** A sentence: what is wrong and what would be right. Foreign text in it is cut and stripped of control characters. */
  message: string;
}

/**
 * The outcome of parsing: a value with warnings, or every rule that was broken.
 * @public
 */
export type Parsed<T> =
  | { ok: true; value: T; warnings: Warning[] }
  | { ok: false; refusals: Refusal[] };

/**
 * Something allowed that its reader should know.
 * @public
 */
export interface Warning {
  id: string;
  message: string;
}
