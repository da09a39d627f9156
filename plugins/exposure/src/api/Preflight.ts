import {
  PreflightAnswer,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * What a preflight says: the answer of `POST /v1/preflight`, or the rules that the request breaks.
 * @public
 */
export interface Preflight extends PreflightAnswer {
  /** There are no files then. */
  refusals?: Refusal[];
}
