import type { Condition } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { nextAttempt } from '../facts/nextAttempt';
import { nextRetry } from '../../diagnosis/statusFacts';
import { certificateParams, isReady } from './certificateParams';

const needs = ['certificates', 'certificateRequests'] as const;

function requestCondition(
  { request }: Facts,
  type: string,
): Condition | undefined {
  return request && findCondition(request.conditions, type);
}

function isOver(facts: Facts): boolean {
  return ['Failed', 'Issued', 'Denied'].includes(
    requestCondition(facts, 'Ready')?.reason ?? '',
  );
}

const requestDenied: Check = facts => {
  const { request, seen } = facts;
  const denied = requestCondition(facts, 'Denied');
  return request && denied?.status === 'True'
    ? {
        params: {
          request: request.name,
          message: quoted(denied.message || denied.reason),
        },
        evidence: [
          objectEvidence(
            request,
            'status.conditions.Denied',
            denied.message,
            seen.certificateRequests,
          ),
        ],
      }
    : undefined;
};

/** An approver that is there answers at once; a younger request says nothing. */
const approvalTime = 10_000;

const waitingForApproval: Check = (facts, now) => {
  const { request, seen, hostname } = facts;
  const age = now.getTime() - Date.parse(request?.creationTimestamp ?? '');
  return request &&
    !isOver(facts) &&
    !requestCondition(facts, 'Approved') &&
    !requestCondition(facts, 'Denied') &&
    age >= approvalTime
    ? {
        params: { request: request.name, hostname },
        evidence: [
          objectEvidence(
            request,
            'status.conditions',
            requestCondition(facts, 'Ready')?.message,
            seen.certificateRequests,
          ),
        ],
      }
    : undefined;
};

/**
 * What no further attempt changes, only a change of the Certificate: `InvalidRequest`, which says that the specification
 * itself is wrong, and a common name that ACME does not take.
 * @see https://cert-manager.io/docs/usage/certificaterequest/#conditions
 */
function isFinal(facts: Facts): boolean {
  return (
    requestCondition(facts, 'InvalidRequest')?.status === 'True' ||
    /requests a commonName that is not present in the list/.test(
      requestCondition(facts, 'Ready')?.message ?? '',
    )
  );
}

function failed(isMeant: (facts: Facts) => boolean): Check {
  return facts => {
    const { certificate, request, order, seen } = facts;
    const ready = requestCondition(facts, 'Ready');
    // Where there is an order, the order says more.
    return request && ready?.reason === 'Failed' && !order && isMeant(facts)
      ? {
          params: {
            request: request.name,
            certificate: certificate?.name ?? '',
            message: quoted(ready.message),
          },
          evidence: [
            objectEvidence(
              request,
              'status.conditions.Ready',
              ready.message,
              seen.certificateRequests,
            ),
          ],
        }
      : undefined;
  };
}

const issuanceBackingOff: Check = (facts, now) => {
  const { certificate, seen } = facts;
  const retryAt = certificate && nextAttempt(certificate);
  if (
    !certificate?.lastFailureTime ||
    !retryAt ||
    Date.parse(retryAt) <= now.getTime() ||
    (isReady(certificate) && !certificate.failedIssuanceAttempts)
  ) {
    return undefined;
  }
  const message =
    findCondition(certificate.conditions, 'Issuing')?.message ?? '';
  return {
    params: {
      ...certificateParams(facts, certificate),
      attempts: certificate.failedIssuanceAttempts ?? 1,
      failedAt: certificate.lastFailureTime,
      retryAt,
      message: quoted(message),
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

/** An attempt that is due begins within seconds. */
const attemptOverdue: Check = (facts, now) => {
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

/** What the CertificateRequest of the attempt says, and how long cert-manager waits after it. */
export const certificateRequestChecks: readonly CheckEntry[] = [
  { reason: 'RequestDenied', needs, find: requestDenied },
  { reason: 'WaitingForApproval', needs, find: waitingForApproval },
  { reason: 'RequestInvalid', needs, find: failed(isFinal) },
  {
    reason: 'RequestFailed',
    needs,
    find: failed(facts => !isFinal(facts)),
  },
  {
    reason: 'IssuanceBackingOff',
    needs: ['certificates'],
    find: issuanceBackingOff,
  },
  {
    reason: 'AttemptOverdue',
    needs: ['certificates'],
    find: attemptOverdue,
  },
];
