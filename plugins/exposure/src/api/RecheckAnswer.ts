/**
 * The answer of `POST …/recheck`.
 * @public
 */
export interface RecheckAnswer {
  /** `false`: a look asked for a moment ago serves this one too. */
  accepted: boolean;
  /** When a further look may be asked for (RFC 3339, UTC). */
  nextRecheckAt: string;
}
