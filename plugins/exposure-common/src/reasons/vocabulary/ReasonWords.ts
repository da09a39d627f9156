import type { Actor } from './Actor';
import type { Headline } from './headlines';
import type { Severity } from './Severity';
import type { TrackName, TrackValue } from './trackValues';

/**
 * A kind of progress that is normal for a while; see `progressBudgets`.
 * @public
 */
export type Progress = 'rollingOut' | 'waitingDns' | 'validating' | 'issuing';

/**
 * What a reason says about one track: its word there, where it decides one.
 * @public
 */
export type ReasonTrack = {
  [T in TrackName]: { track: T; value?: TrackValue<T> };
}[TrackName];

/**
 * What a reason means before a pull request is merged.
 * @public
 */
export interface BeforeMerge {
  /**
   * `refuse`: nothing is written. `warn`: the pull request is written, and its author is warned. `tell`: the form shows
   * it; the card tells it later.
   */
  effect: 'refuse' | 'warn' | 'tell';
  /** It depends on what stands in the namespace, so that only who may look there is told. */
  ofNamespace: boolean;
  /** Nothing is wrong yet where the platform writes the record itself: that follows the route. */
  unlessManaged?: true;
}

/**
 * Everything about a reason that is not logic: whom it concerns, how bad it is, and all its words.
 * Templates name parameters in braces, e.g. `{hostname}`.
 * @public
 */
export type ReasonWords = ReasonTrack & {
  severity: Severity;
  actor: Actor['kind'];
  /**
   * The headline this reason argues for while visitors are not served: `byActor` = the one of its actor's action,
   * left out = none.
   */
  headline?: Headline | 'byActor';
  /** The headline it argues for while visitors are served; left out = none. */
  headlineWhenServed?: Headline;
  /** Until this progress takes too long the reason is information, and the headline is the progress itself. */
  progress?: Progress;
  /** What it means before anything is applied; left out = it cannot be true then. */
  beforeMerge?: BeforeMerge;
  title: string;
  explanation: string;
  fix: readonly string[];
};
