import type {
  Actor,
  Finding,
  NotChecked,
  TrackName,
} from '../status/ExposureStatus';
import type { Violation } from '../reasons/Check';
import { checks } from '../reasons/checks';
import type { Facts } from '../reasons/facts/Facts';
import { obstacle } from '../reasons/obstacle';
import { progressBudgets } from './progressBudgets';
import type { Reason } from '../reasons/reasons';
import { reasons } from '../reasons/reasons';
import type { ReasonWords } from '../reasons/words/ReasonWords';
import { renderWords } from '../reasons/renderWords';
import { symptoms } from '../reasons/symptoms';
import type { Verdict } from './Verdict';

/** The page that explains every reason, from the repository's root. */
const reasonsPage = 'docs/reasons.md';

/** The heading of a reason in {@link reasonsPage}. */
export function docsOf(reason: Reason): string {
  return `${reasonsPage}#${reason.toLowerCase()}`;
}

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

/** Only the parameters that the words name: a finding carries nothing that nobody shows. */
export function toFinding(
  reason: Reason,
  violation: Violation,
  severity: Finding['severity'],
  actor: Actor,
): Finding {
  return {
    reason,
    severity,
    actor,
    params: violation.params,
    ...renderWords(reason, violation.params),
    evidence: violation.evidence,
    docs: docsOf(reason),
  };
}

function verdictOf(
  reason: Reason,
  violation: Violation,
  facts: Facts,
  now: Date,
): Verdict {
  const words: ReasonWords = reasons[reason];
  const progressing = isProgressing(words, violation.since, facts, now);
  const actor = progressing
    ? ({ kind: 'nobody' } as const)
    : actorOf(violation.actor ?? words.actor, words, facts);
  const severity = progressing ? 'info' : words.severity;
  return {
    finding: toFinding(reason, violation, severity, actor),
    words,
    progressing,
    symptom: false,
    since: violation.since,
  };
}

function withSymptoms(verdicts: readonly Verdict[]): Verdict[] {
  const found = new Set(verdicts.map(({ finding }) => finding.reason));
  return verdicts.map(verdict => {
    const causes = symptoms[verdict.finding.reason] ?? [];
    return causes.some(cause => found.has(cause))
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

/** Makes every check, in order. A check whose input is unknown stays silent and is listed. */
export function judge(facts: Facts, now: Date): Judgement {
  const verdicts: Verdict[] = [];
  const notChecked: NotChecked[] = [];
  for (const entry of checks) {
    const because = obstacle(entry, facts);
    const violation = because === undefined && entry.find(facts, now);
    if (because !== undefined) {
      notChecked.push({ check: entry.reason, because });
    } else if (violation) {
      verdicts.push(verdictOf(entry.reason, violation, facts, now));
    }
  }
  return { verdicts: withSymptoms(verdicts), notChecked };
}
