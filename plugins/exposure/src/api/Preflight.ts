import {
  Finding,
  NotChecked,
  Refusal,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * The answer of `POST /v1/preflight`: what would be written, and what the checks say about it.
 * @public
 */
export interface Preflight {
  checks: Finding[];
  notChecked: NotChecked[];
  files: PreflightFile[];
  /** Allowed, but to be known. */
  warnings?: Warning[];
  /** Rules that the request breaks; there are no files then. */
  refusals?: Refusal[];
}

/**
 * `content` is `null` where the file goes. `before` is the content in the repository, `null` where the file is new or the repository could not be read.
 * @public
 */
export interface PreflightFile {
  path: string;
  content: string | null;
  before: string | null;
}
