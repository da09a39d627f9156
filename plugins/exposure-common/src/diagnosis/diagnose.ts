import { toUnicode } from 'tr46';
import { harmlessTexts } from '../input/harmless';
import type { ExposureObservation } from '../observation/ExposureObservation';
import {
  isRefusedUntilLater,
  nextRetry,
} from '../reasons/acme/order/nextRetry';
import type { Violation } from '../reasons/defineReason';
import { essentialParts } from '../reasons/facts/essentialParts';
import type { Facts } from '../reasons/facts/Facts';
import { factsOf } from '../reasons/facts/Facts';
import type { ParamsOfReason } from '../reasons/reasons';
import { definitions } from '../reasons/reasons';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { Headline } from '../reasons/vocabulary/headlines';
import { rfc3339 } from '../reasons/vocabulary/rfc3339';
import { severities } from '../reasons/vocabulary/Severity';
import type { ExposureStatus, Finding } from '../status/ExposureStatus';
import {
  withFittingCause,
  withoutFalseCalm,
  withoutFutileAttempts,
} from '../status/stepsFor';
import { toFinding } from '../status/toFinding';
import { chainOf } from './chain';
import { dnsRecordStatus } from './dnsRecordStatus';
import type { HeadlineCase } from './headline';
import {
  actorOfHeadline,
  arguedHeadline,
  decideHeadline,
  isTooEarly,
} from './headline';
import { judge } from './judge';
import { statusFacts } from './statusFacts';
import { stepOf } from './steps';
import { isServed, tracksOf } from './tracks';
import type { Verdict } from './Verdict';

/** The good end: visitors are served, everything that matters was seen, and no removal is under way. */
function liveVerdict(
  facts: Facts,
  served: boolean,
  verdicts: readonly Verdict[],
): Verdict[] {
  const isLeaving = verdicts.some(
    ({ finding }) => finding.reason === 'BeingRemoved',
  );
  const isSeen = essentialParts(facts).every(
    ({ part }) => facts.seen[part].known,
  );
  if (!served || !isSeen || isLeaving) {
    return [];
  }
  const violation: Violation<ParamsOfReason<'Live'>> = {
    params: { hostname: facts.hostname },
    evidence: [],
  };
  const finding = toFinding('Live', violation, 'info', { kind: 'nobody' });
  return [
    { finding, words: definitions.Live, progressing: false, symptom: false },
  ];
}

/** Worst first, else in the order of the checks. What argues for nothing now is not an error now. */
function sortedFindings(
  verdicts: readonly Verdict[],
  situation: HeadlineCase,
): Finding[] {
  return verdicts
    .filter(({ words, symptom }) => !(words.needless && symptom))
    .map((verdict): Finding => {
      const { finding } = verdict;
      if (isTooEarly(verdict, situation)) {
        return { ...finding, severity: 'info' };
      }
      const isIdle =
        finding.severity === 'error' && !arguedHeadline(verdict, situation);
      return isIdle ? { ...finding, severity: 'warning' } : finding;
    })
    .sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    );
}

/** When the cluster was last known to be as it is described: the oldest of the parts that matter. */
function observedAt(facts: Facts): string {
  const cluster = essentialParts(facts).filter(({ part }) => part !== 'dns');
  const times = cluster.map(({ part }) => {
    const observed = facts.seen[part];
    return observed.known ? observed.at : observed.since;
  });
  return times.reduce((oldest, time) =>
    Date.parse(time) < Date.parse(oldest) ? time : oldest,
  );
}

/** Seconds until it is worth looking again. */
function secondsToNextCheck(headline: Headline): number {
  if (['live', 'notExposed', 'removing'].includes(headline)) {
    return 600;
  }
  const isMoving = ['rollingOut', 'waitingDns', 'validating', 'issuing'];
  return isMoving.includes(headline) ? 10 : 60;
}

function overlayOf(
  facts: Facts,
  isDecided: boolean,
): ExposureStatus['overlay'] {
  if (!isDecided) {
    return 'unknown';
  }
  const isStale = essentialParts(facts).some(({ part }) => {
    const observed = facts.seen[part];
    return observed.known && observed.stale !== undefined;
  });
  return isStale ? 'stale' : undefined;
}

/**
 * Where nothing known decides a headline, what could not be seen is the reason: first what hides the most, then what
 * warns of it.
 */
function ignorance(verdicts: readonly Verdict[]): Verdict | undefined {
  const of = (hidden: 'source' | 'fact') =>
    verdicts.filter(({ words }) => words.couldNotLook === hidden);
  const facts = of('fact');
  return (
    of('source').at(0) ??
    facts.find(({ finding }) => finding.severity === 'warning') ??
    facts.at(0)
  );
}

/** Most names have no A-label, and UTS #46 costs more than all the rest of a diagnosis. */
function displayed(hostname: string): string {
  return hostname.includes('xn--') ? toUnicode(hostname).domain : hostname;
}

function identity({ seen }: Facts) {
  const { subject } = seen;
  return {
    version: 1 as const,
    id: `${subject.environment}/${subject.namespace}/${subject.hostname}`,
    hostname: subject.hostname,
    displayHostname: displayed(subject.hostname),
    environment: subject.environment,
    cluster: seen.cluster,
    namespace: subject.namespace,
  };
}

/** A key without a value is left out, so that a status is the same object before and after JSON. */
function withoutUndefined<T extends object>(value: T): T {
  // Only keys whose value is undefined are gone, which their types allow.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      entry === undefined ? [] : [[key, entry]],
    ),
  ) as T;
}

/**
 * Judges what was seen of an exposure at a time. Pure: the same observation and time give the same status.
 * Where nothing that is known decides a headline the overlay is `unknown`, and the headline `notExposed` means nothing.
 * @public
 */
export function diagnose(seen: ExposureObservation, now: Date): ExposureStatus {
  const facts = factsOf(seen, now);
  const { verdicts: found, notChecked } = judge(facts, now);
  const tracks = tracksOf(facts, found, now);
  const served = isServed(tracks);
  const verdicts = [...found, ...liveVerdict(facts, served, found)];
  const retry = nextRetry(facts);
  const situation = { facts, served, nextRetryAt: retry, now };
  const decided = decideHeadline(verdicts, situation);
  const headline = decided?.headline ?? 'notExposed';
  const deciding = decided?.verdict ?? ignorance(verdicts);
  const nextRetryAt =
    retry && Date.parse(retry) > now.getTime() ? retry : undefined;
  const actor: Actor =
    decided && deciding
      ? actorOfHeadline(headline, deciding, verdicts, nextRetryAt)
      : deciding?.finding.actor ?? { kind: 'nobody' };
  const findings = withFittingCause(
    withoutFalseCalm(sortedFindings(verdicts, situation), actor),
  );
  const status = {
    ...identity(facts),
    headline,
    actor,
    reason: deciding?.finding.reason,
    since: deciding?.since ?? rfc3339(now.getTime()),
    observedAt: observedAt(facts),
    nextCheckAt: rfc3339(now.getTime() + secondsToNextCheck(headline) * 1000),
    nextRetryAt,
    overlay: overlayOf(facts, decided !== undefined),
    step: decided && stepOf(headline, deciding),
    tracks,
    findings: isRefusedUntilLater(facts, now)
      ? withoutFutileAttempts(findings)
      : findings,
    notChecked,
    dnsRecords: dnsRecordStatus(facts),
    chain: chainOf(facts),
    ...statusFacts(facts),
  } satisfies { [K in keyof ExposureStatus]: ExposureStatus[K] | undefined };
  return withoutUndefined(harmlessTexts(status));
}
