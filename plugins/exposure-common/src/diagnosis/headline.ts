import type { Facts } from '../reasons/facts/Facts';
import { hasObjects, mergedRequest } from '../reasons/facts/Facts';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { Headline } from '../reasons/vocabulary/headlines';
import { headlines } from '../reasons/vocabulary/headlines';
import type { Verdict } from './Verdict';

/** The headline of the actor who acts next. */
const actionOf: Record<Actor['kind'], Headline> = {
  you: 'actionYou',
  dnsOwner: 'actionDns',
  platform: 'actionPlatform',
  reviewer: 'inReview',
  nobody: 'actionPlatform',
};

/** What decides the headline apart from the finding itself. */
export interface HeadlineCase {
  facts: Facts;
  served: boolean;
  /** The next attempt, where one is scheduled (RFC 3339). */
  nextRetryAt?: string;
  now: Date;
}

/**
 * Before anything of it is in the cluster, a missing record is no fault: it would point to nothing. Once the request
 * is merged its DNS owner may begin, except where the platform writes the record itself, which follows the route.
 */
export function isTooEarly(
  { words }: Verdict,
  { facts }: HeadlineCase,
): boolean {
  const merged = mergedRequest(facts);
  const mayBegin =
    merged && !merged.removes && !facts.seen.zone?.dnsOwner.managed;
  return words.track === 'dns' && !hasObjects(facts) && !mayBegin;
}

/** Once the next attempt is due, what was wrong with the last one decides nothing more. */
function retryHeadline(
  { finding }: Verdict,
  { nextRetryAt, now }: HeadlineCase,
): Headline | undefined {
  if (!nextRetryAt) {
    return actionOf[finding.actor.kind];
  }
  return Date.parse(nextRetryAt) > now.getTime() ? 'retryAt' : undefined;
}

/** The headline that a finding argues for; `undefined` = none. */
export function arguedHeadline(
  verdict: Verdict,
  situation: HeadlineCase,
): Headline | undefined {
  const { words, progressing, symptom, finding, lasts } = verdict;
  if (symptom || isTooEarly(verdict, situation)) {
    return undefined;
  }
  if (situation.served) {
    return words.headlineWhenServed;
  }
  if (progressing) {
    return words.progress;
  }
  if (words.headline === 'byActor' || lasts) {
    return actionOf[finding.actor.kind];
  }
  return words.headline === 'retryAt'
    ? retryHeadline(verdict, situation)
    : words.headline;
}

const onItsWay: readonly Headline[] = [
  'rollingOut',
  'waitingDns',
  'validating',
  'issuing',
];

/**
 * Once an exposure is merged, a pull request that is still open only changes it; and one whose objects are in the cluster
 * was merged a moment ago, where it looks open: the cluster is watched, the forge is only asked now and then.
 */
function isOvertaken(
  headline: Headline,
  argued: readonly (Headline | undefined)[],
  { facts }: HeadlineCase,
): boolean {
  return (
    headline === 'inReview' &&
    (hasObjects(facts) || mergedRequest(facts) !== undefined) &&
    onItsWay.some(entry => argued.includes(entry))
  );
}

/** The headline with the finding that decided it: the first in the order of headlines that a finding argues for. */
export function decideHeadline(
  verdicts: readonly Verdict[],
  situation: HeadlineCase,
): { headline: Headline; verdict: Verdict } | undefined {
  const argued = verdicts.map(verdict => arguedHeadline(verdict, situation));
  const headline = headlines.find(
    entry => argued.includes(entry) && !isOvertaken(entry, argued, situation),
  );
  const verdict = headline && verdicts[argued.indexOf(headline)];
  return headline && verdict ? { headline, verdict } : undefined;
}

/** Headlines that say how bad it is; the cause says who acts. */
const fromCause: readonly Headline[] = ['down', 'renewalAtRisk'];

/** These only say how late a renewal is, and nothing of why. */
const lateness: readonly string[] = [
  'CertificateExpired',
  'RenewalCritical',
  'RenewalAtRisk',
  'RenewalLate',
];

/** Who acts next under a headline. */
export function actorOfHeadline(
  headline: Headline,
  deciding: Verdict,
  verdicts: readonly Verdict[],
  nextRetryAt: string | undefined,
): Actor {
  if (headline === 'retryAt') {
    return { kind: 'nobody', ...(nextRetryAt && { until: nextRetryAt }) };
  }
  if (onItsWay.includes(headline)) {
    return { kind: 'nobody' };
  }
  const cause = fromCause.includes(headline)
    ? verdicts.find(
        ({ finding, symptom, words }) =>
          !symptom &&
          finding.severity !== 'info' &&
          words.track !== 'request' &&
          finding.actor.kind !== 'nobody' &&
          !lateness.includes(finding.reason) &&
          (headline !== 'down' || finding !== deciding.finding),
      )
    : undefined;
  const { actor } = (cause ?? deciding).finding;
  // No one was to act before a time that is over.
  return headline === 'actionPlatform' && actor.kind === 'nobody'
    ? { kind: 'platform' }
    : actor;
}
