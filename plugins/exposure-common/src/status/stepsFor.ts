import type { Actor } from '../reasons/vocabulary/Actor';
import { asParameter } from './asParameter';
import type { Finding } from './ExposureStatus';

const platformTeam = 'Platform team';

/** That all is well as it is; the reader stops there. */
const calm = /^Nothing to do: /;

/** How a step for the actor begins. */
function titleOf({ name }: Actor): string {
  return name === undefined ? platformTeam : String(asParameter(name));
}

/** A step may be for the owner of another zone than the one that the actor runs. */
interface Reader {
  actor: Actor;
  dnsOwner?: string;
}

/** Whom a step is for, where it begins with that. */
function addressee(
  step: string,
  { actor, dnsOwner }: Reader,
): string | undefined {
  return [titleOf(actor), platformTeam, dnsOwner].find(
    title => title !== undefined && step.startsWith(`${title}: `),
  );
}

function isFor(step: string, reader: Reader): boolean {
  const { actor } = reader;
  if (actor.kind === 'nobody' || actor.kind === 'reviewer') {
    return true;
  }
  const named = addressee(step, reader);
  return actor.kind === 'you'
    ? named === undefined && !calm.test(step)
    : named !== undefined;
}

function readdressed(step: string, reader: Reader): string {
  const { actor } = reader;
  const named = addressee(step, reader);
  const text = named === undefined ? step : step.slice(named.length + 2);
  return actor.kind === 'you'
    ? `${text.charAt(0).toUpperCase()}${text.slice(1)}`
    : `${titleOf(actor)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/**
 * The steps of a finding as its actor reads them. Who acts depends on whose the object at fault is, which the words of a
 * reason cannot know: where none of its steps is theirs, the first is said to them.
 */
export function stepsFor(reader: Reader, steps: readonly string[]): string[] {
  if (steps.some(step => isFor(step, reader))) {
    return [...steps];
  }
  const first = steps.findIndex(step => !calm.test(step));
  return steps.map((step, index) =>
    index === first ? readdressed(step, reader) : step,
  );
}

/** Whether no one has to act, so that a reader may be told to do nothing. */
function isCalm(findings: readonly Finding[], actor: Actor): boolean {
  return (
    (actor.kind === 'nobody' || actor.kind === 'reviewer') &&
    findings.every(({ severity }) => severity !== 'error')
  );
}

/** "Nothing to do" beside a fault that someone must correct would end the reading: then no finding says it. */
export function withoutFalseCalm(
  findings: readonly Finding[],
  actor: Actor,
): Finding[] {
  return isCalm(findings, actor)
    ? [...findings]
    : findings.map(finding => ({
        ...finding,
        fix: finding.fix.filter(step => !calm.test(step)),
      }));
}

/** An attempt by hand. */
const byHand = /^(?:[^:]{1,60}: )?run cmctl renew /i;

/** While the certificate authority refuses every order, an attempt by hand fails too, and can count towards the limit. */
export function withoutFutileAttempts(findings: readonly Finding[]): Finding[] {
  return findings.map(finding => ({
    ...finding,
    fix: finding.fix.filter(step => !byHand.test(step)),
  }));
}

/** These only say how late a renewal is; the cause has a finding of its own, where it is known. */
const lateness: readonly string[] = [
  'CertificateExpired',
  'RenewalCritical',
  'RenewalAtRisk',
  'RenewalLate',
];

const toCause = /^(?:[^:]{1,60}: )?correct the cause shown here first\.$/i;
const withoutCause = / if no cause is shown\.$/;

/** "The cause shown here" is said only where one is, and what to do without one only where none is. */
export function withFittingCause(findings: readonly Finding[]): Finding[] {
  const hasCause = findings.some(
    ({ reason, severity, actor }) =>
      severity !== 'info' &&
      actor.kind !== 'nobody' &&
      !lateness.includes(reason),
  );
  return findings.map(finding =>
    lateness.includes(finding.reason)
      ? {
          ...finding,
          fix: finding.fix.filter(
            step => !(hasCause ? withoutCause : toCause).test(step),
          ),
        }
      : finding,
  );
}
