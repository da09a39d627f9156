import { findCondition } from '../../kubernetes';
import { acceptedFrom, nextRetry } from '../acme/order/nextRetry';
import { orderAnswer } from '../acme/order/orderAnswer';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { manyAttempts, nextAttempt } from '../facts/nextAttempt';
import { reasonGiven } from '../facts/reasonGiven';
import { certificateParams, isReady } from './certificateParams';
import { failing } from './failing';

/** What an order was answered has its own finding, and is not repeated. */
function failureOf(facts: Facts): string {
  const answer = orderAnswer(facts);
  const { certificate } = facts;
  const issuing =
    certificate && findCondition(certificate.conditions, 'Issuing');
  return answer?.text
    ? `its order is ${answer.state}`
    : reasonGiven(issuing?.message ?? '', facts);
}

/** The wait after an attempt that failed, where it is not over. */
const backingOff = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const retryAt = nextAttempt(
    facts.certificate,
    facts.seen.environment.certificates.backoff,
  );
  if (
    !certificate?.lastFailureTime ||
    !retryAt ||
    Date.parse(retryAt) <= now.getTime() ||
    (isReady(certificate) && !certificate.failedIssuanceAttempts)
  ) {
    return undefined;
  }
  return {
    params: {
      ...certificateParams(facts, certificate),
      attempts: certificate.failedIssuanceAttempts ?? 1,
      failedAt: certificate.lastFailureTime,
      retryAt,
      message: failureOf(facts),
    },
    evidence: [
      objectEvidence(
        certificate,
        'status.lastFailureTime',
        certificate.lastFailureTime,
        seen.certificates,
      ),
    ],
  };
};

/** An attempt before the time that the certificate authority named is told of beside that time, and only there. */
const issuanceBackingOff = (facts: Facts, now: Date) => {
  const found = backingOff(facts, now);
  const opens = Date.parse(acceptedFrom(facts) ?? '');
  return found && opens > Date.parse(found.params.retryAt) ? undefined : found;
};

/** No object says a cause, and the same has failed for half a day: waiting for one more attempt is no remedy. */
const attemptsKeepFailing = (facts: Facts, now: Date) => {
  const attempts = facts.certificate?.failedIssuanceAttempts ?? 0;
  return attempts >= manyAttempts ? backingOff(facts, now) : undefined;
};

/** An attempt that is due begins within seconds. */
const attemptOverdue = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const due = nextRetry(facts);
  const isBegun =
    certificate &&
    findCondition(certificate.conditions, 'Issuing')?.status === 'True';
  return certificate && due && !isBegun && Date.parse(due) <= now.getTime()
    ? {
        params: { ...certificateParams(facts, certificate), retryAt: due },
        evidence: [
          objectEvidence(
            certificate,
            'status.lastFailureTime',
            certificate.lastFailureTime,
            seen.certificates,
          ),
        ],
        since: due,
      }
    : undefined;
};

/** How long cert-manager waits after an attempt that failed. */
export const attemptReasons = {
  IssuanceBackingOff: defineReason({
    ...failing,
    value: 'backingOff',
    severity: 'warning',
    actor: 'nobody',
    headline: 'retryAt',
    title: 'cert-manager waits before the next attempt',
    explanation:
      'The next attempt for the Certificate {certificate} is at {retryAt}. Attempt {attempts} failed at {failedAt}: {message}',
    fix: [
      'Correct what made it fail: the next attempt only repeats the last one.',
      'Run cmctl renew {certificate} -n {namespace} after the correction to retry immediately.',
    ],
    explainedBy: [
      'issuanceFaults',
      'CertificateExpired',
      'ExpiredUnrenewed',
      'AttemptsKeepFailing',
    ],
    needs: ['certificates'],
    find: issuanceBackingOff,
  }),
  AttemptsKeepFailing: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    title: 'Issuance fails again and again',
    explanation:
      'Issuance of the Certificate {certificate} has failed {attempts} times in a row, so another attempt alone is unlikely to help. It says: {message}',
    fix: [
      'Platform team: search cert-manager’s log for the Certificate {certificate} and correct what fails.',
      'Run cmctl renew {certificate} -n {namespace} after the correction to retry immediately.',
    ],
    needless: 'whenExplained',
    among: 'certificateFaults',
    explainedBy: [
      'issuanceFaults',
      'dnsFaults',
      'CertificateExpired',
      'ExpiredUnrenewed',
    ],
    needs: ['certificates'],
    find: attemptsKeepFailing,
  }),
  AttemptOverdue: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    progress: 'issuing',
    title: 'The next attempt is overdue',
    explanation:
      'The next attempt for the Certificate {certificate} was due at {retryAt}, and cert-manager has not started it.',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for the Certificate.',
    ],
    among: 'certificateFaults',
    needs: ['certificates'],
    find: attemptOverdue,
  }),
};
