import type { PartName } from '../observation/ExposureObservation';
import type { Facts } from './facts/Facts';
import type { Actor } from './vocabulary/Actor';
import type { Evidence } from './vocabulary/Evidence';
import type { FindingParams, ParamsOf } from './vocabulary/FindingParams';
import type { ReasonWords } from './vocabulary/ReasonWords';

/** That something is as a reason says, with at least what its words name: of whatever reason where that is left out. */
export interface Violation<Name extends string = never> {
  params: Readonly<Record<Name, string | number>> & FindingParams;
  evidence: Evidence[];
  /** When the progress began that this is part of (RFC 3339); left out = it is no progress. */
  since?: string;
  /** Instead of the reason's own actor. */
  actor?: Actor['kind'];
  /** It lasts until its actor acts: whoever acts makes the headline, although another attempt is scheduled. */
  lasts?: boolean;
}

/** One thing that can be the case. Pure: the same facts and time give the same answer. */
export type Finder<Name extends string = never> = (
  facts: Facts,
  now: Date,
) => Violation<Name> | undefined;

/** Faults that explain the same symptoms. */
export type FaultGroup =
  | 'dnsFaults'
  | 'routeFaults'
  /** What keeps an attempt at the certificate from succeeding. */
  | 'issuanceFaults'
  /** What cert-manager's own check waits for. */
  | 'selfChecks'
  /** Everything else that leaves the hostname without its certificate. */
  | 'certificateFaults';

/** What a reason means before a pull request is merged. */
export interface BeforeMerge {
  /**
   * `refuse`: nothing is written. `warn`: the pull request is written, and its author is warned. `tell`: the form shows
   * it; the card tells it later.
   */
  effect: 'refuse' | 'warn' | 'tell';
  /** It depends on what is in the namespace, so only people with access to it see it. */
  ofNamespace: boolean;
  /** Nothing is wrong yet where the platform writes the record itself: that follows the route. */
  unlessManaged?: true;
}

/** How a reason is found: by its finder, or elsewhere, as it tells of no observation alone. */
export type Discovery<Name extends string> =
  | {
      /** The parts of the observation that must be known; while one is not, the finder is not called. */
      needs: readonly PartName[];
      find: Finder<Name>;
      foundBy?: undefined;
    }
  | {
      foundBy: 'diagnosis' | 'forecast' | 'neighbours';
      needs?: undefined;
      find?: undefined;
    };

/** What a reason means to the others, beside its words. */
export interface Standing<Explainer extends string> {
  /** What it means before anything is applied; left out = it cannot be true then. */
  beforeMerge?: BeforeMerge;
  /** The faults it counts among, for those who are explained by any of them. */
  among?: FaultGroup;
  /** The reasons and faults beside which it is only information, because they explain it. */
  explainedBy?: readonly Explainer[];
  /** It only says that something is wrong: beside what explains it, it is no finding. */
  needless?: 'whenExplained';
  /** It is still true of a certificate that is in force: an order under way does not undo one. */
  holdsInForce?: true;
  /** It matters only where the hostname should lead to this platform, not where others serve what a Certificate here names. */
  ifServedHere?: true;
  /** That something could not be looked at: a whole source, or one fact. It says why, where nothing known decides. */
  couldNotLook?: 'source' | 'fact';
}

/** Everything that makes a reason. */
export type ReasonDefinition<
  Name extends string = never,
  Explainer extends string = string,
> = ReasonWords & Standing<Explainer> & Discovery<Name>;

/**
 * A reason: its words, its finder and what others must know of it. A finder that leaves out a parameter of the words
 * does not compile; it may give more.
 */
export function defineReason<
  const Title extends string,
  const Explanation extends string,
  const Fix extends readonly string[],
  const Explainer extends string = never,
>(
  definition: ReasonDefinition<
    ParamsOf<Title | Explanation | Fix[number]>,
    Explainer
  > & { title: Title; explanation: Explanation; fix: Fix },
) {
  return definition;
}
