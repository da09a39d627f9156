import type { Environment } from '../platform/ExposurePlatform';
import type { Check } from '../reasons/checks';
import { checks } from '../reasons/checks';
import type { Violation } from '../reasons/defineReason';
import { explanations } from '../reasons/explanations';
import type { Facts } from '../reasons/facts/Facts';
import { isOnlyCertified } from '../reasons/facts/Facts';
import { hasObjects } from '../reasons/facts/Facts';
import type { Reason } from '../reasons/reasons';
import { definitions } from '../reasons/reasons';
import type { Actor } from '../reasons/vocabulary/Actor';
import type { ReasonWords, Progress } from '../reasons/vocabulary/ReasonWords';
import type { TrackName } from '../reasons/vocabulary/trackValues';
import type { NotChecked } from '../status/ExposureStatus';
import { notChecked } from '../status/notChecked';
import { toFinding } from '../status/toFinding';
import type { Verdict } from './Verdict';

const minute = 60_000;

/** How long each kind of progress may take, in milliseconds, before someone acts next. */
const progressBudgets: Record<Progress, (environment: Environment) => number> =
  {
    rollingOut: () => 15 * minute,
    // An old answer lives for a TTL in a resolver, and external-dns may take another to notice.
    waitingDns: ({ dns }) => Math.max(2 * dns.ttl * 1000, 10 * minute),
    validating: () => 10 * minute,
    issuing: () => 5 * minute,
  };

function isProgressing(
  words: ReasonWords,
  since: string | undefined,
  facts: Facts,
  now: Date,
): boolean {
  const start = Date.parse(since ?? '');
  return (
    words.progress !== undefined &&
    Number.isFinite(start) &&
    now.getTime() - start <
      progressBudgets[words.progress](facts.seen.environment)
  );
}

/** A Certificate in another namespace, as that of a shared Gateway has, is not the team's to change. */
function isOfPlatform(
  track: TrackName,
  { certificate, namespace }: Facts,
): boolean {
  return (
    track === 'certificate' &&
    certificate !== undefined &&
    certificate.namespace !== namespace
  );
}

/** In a zone that the platform looks after, the platform is the DNS owner. */
function actorOf(
  kind: Actor['kind'],
  { track }: ReasonWords,
  facts: Facts,
): Actor {
  if (kind === 'you' && isOfPlatform(track, facts)) {
    return { kind: 'platform' };
  }
  if (kind !== 'dnsOwner') {
    return { kind };
  }
  const owner = facts.seen.zone?.dnsOwner;
  return owner?.managed
    ? { kind: 'platform', name: owner.title }
    : { kind, ...(owner && { name: owner.title }) };
}

function verdictOf(
  reason: Reason,
  violation: Violation,
  facts: Facts,
  now: Date,
): Verdict {
  const words = definitions[reason];
  const progressing = isProgressing(words, violation.since, facts, now);
  const actor = progressing
    ? ({ kind: 'nobody' } as const)
    : actorOf(violation.actor ?? words.actor, words, facts);
  const severity = progressing ? 'info' : words.severity;
  return {
    finding: toFinding(reason, violation, severity, actor),
    words,
    progressing,
    lasts: violation.lasts,
    symptom: false,
    since: violation.since,
  };
}

function withSymptoms(verdicts: readonly Verdict[]): Verdict[] {
  const found = new Set(verdicts.map(({ finding }) => finding.reason));
  return verdicts.map(verdict => {
    const causes = explanations.get(verdict.finding.reason);
    return [...found].some(cause => causes?.has(cause))
      ? {
          ...verdict,
          symptom: true,
          finding: { ...verdict.finding, severity: 'info' },
        }
      : verdict;
  });
}

/** What all checks come to: what they found, and which could not be made. */
export interface Judgement {
  verdicts: Verdict[];
  notChecked: NotChecked[];
}

/** What keeps a check from being made: the first part that it needs and that is not known. */
function obstacleTo(
  { reason, needs }: Check,
  { seen }: Facts,
): NotChecked | undefined {
  for (const part of needs) {
    const observed = seen[part];
    if (!observed.known) {
      return notChecked(reason, part, observed);
    }
  }
  return undefined;
}

/**
 * What the pull request would say is one gap, however many reasons tell of it. It is none where no one asks a Git host and
 * the objects are in the cluster: then the request was applied, whatever is known of its pull request.
 */
function pullRequestGap(facts: Facts): NotChecked[] {
  const { pullRequest } = facts.seen;
  if (pullRequest.known) {
    return [];
  }
  const isUnasked = ['notRead', 'notConfigured'].includes(pullRequest.because);
  return isUnasked && hasObjects(facts)
    ? []
    : [notChecked('PullRequest', 'pullRequest', pullRequest)];
}

function isOfOthers(reason: Reason, facts: Facts): boolean {
  return definitions[reason].ifServedHere === true && isOnlyCertified(facts);
}

/** Makes every check, in order. A check whose input is unknown stays silent and is listed. */
export function judge(facts: Facts, now: Date): Judgement {
  const verdicts: Verdict[] = [];
  const missed: NotChecked[] = [];
  for (const check of checks) {
    const obstacle = obstacleTo(check, facts);
    const violation =
      obstacle || isOfOthers(check.reason, facts)
        ? undefined
        : check.find(facts, now);
    if (obstacle) {
      missed.push(...(obstacle.part === 'pullRequest' ? [] : [obstacle]));
    } else if (violation) {
      verdicts.push(verdictOf(check.reason, violation, facts, now));
    }
  }
  return {
    verdicts: withSymptoms(verdicts),
    notChecked: [...pullRequestGap(facts), ...missed],
  };
}
