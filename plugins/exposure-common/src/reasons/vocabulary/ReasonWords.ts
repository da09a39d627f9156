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
  title: string;
  explanation: string;
  fix: readonly string[];
};
