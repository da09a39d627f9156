import type { Condition } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { failing } from './failing';

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

const requestDenied = (facts: Facts) => {
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

/** A running approver answers immediately; a younger request says nothing. */
const approvalTime = 10_000;

const waitingForApproval = (facts: Facts, now: Date) => {
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

function failed(isMeant: (facts: Facts) => boolean) {
  return (facts: Facts) => {
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

/** What the CertificateRequest of the attempt says. */
export const certificateRequestReasons = {
  RequestDenied: defineReason({
    ...failing,
    value: 'denied',
    actor: 'you',
    title: 'The certificate request was denied',
    explanation: 'A policy denied the CertificateRequest {request}: {message}',
    fix: [
      'Request a hostname and issuer that the policy allows, or ask the platform team to allow this one.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'certificateRequests'],
    find: requestDenied,
  }),
  WaitingForApproval: defineReason({
    ...failing,
    value: 'awaitingApproval',
    severity: 'warning',
    actor: 'platform',
    title: 'The certificate request waits for approval',
    explanation:
      'The CertificateRequest {request} has been neither approved nor denied.',
    fix: [
      'Platform team: approve it, or add a policy that matches {hostname}.',
      'Platform team: check that the approver is running.',
    ],
    among: 'issuanceFaults',
    explainedBy: ['IssuerNotFound', 'IssuerNotReady'],
    needs: ['certificates', 'certificateRequests'],
    find: waitingForApproval,
  }),
  RequestInvalid: defineReason({
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The certificate request is invalid',
    explanation:
      'The CertificateRequest {request} is invalid, and no retry changes that: {message}',
    fix: [
      'Correct the Certificate {certificate} as the message says; cert-manager tries a changed one immediately.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'certificateRequests'],
    find: failed(isFinal),
  }),
  RequestFailed: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    headline: 'retryAt',
    title: 'The certificate request failed',
    explanation: 'The CertificateRequest {request} failed: {message}',
    fix: [
      'Platform team: read the message; cert-manager retries automatically.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'certificateRequests'],
    find: failed(facts => !isFinal(facts)),
  }),
};
