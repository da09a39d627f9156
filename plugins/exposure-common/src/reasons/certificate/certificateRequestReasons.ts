import type { Condition } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { orderAnswer } from '../acme/order/orderAnswer';
import { defineReason } from '../defineReason';
import { conditionEvidence, objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certManagerGroup } from '../../kubernetes/issuers/externalIssuerKinds';
import { missingIssuer } from '../issuer/missingIssuer';
import { signerComplaint, signerFault } from '../issuer/signerComplaint';
import { issuerOwner } from '../facts/issuerOwner';
import { failing } from './failing';
import { requestHeldOn } from './stuck/attempts';
import { readDenial } from './readDenial';

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
          ...readDenial(denied.message),
          message: quoted(denied.message || denied.reason),
        },
        evidence: [
          conditionEvidence(request, denied, seen.certificateRequests),
        ],
      }
    : undefined;
};

/** A running approver answers immediately; a younger request says nothing. */
const approvalTime = 10_000;

/** An issuer that is missing or not ready is to be corrected first. */
function lacksIssuer(facts: Facts): boolean {
  return (
    missingIssuer(facts) !== undefined ||
    signerComplaint(facts)?.of === 'issuer'
  );
}

/** cert-manager's own approver needs a permission for each kind of issuer that is not cert-manager's. */
function waiting(isExternal: boolean) {
  return (facts: Facts, now: Date) => {
    const found = waitingForApproval(facts, now);
    const group = facts.request?.issuerRef.group ?? certManagerGroup;
    return (group !== certManagerGroup) === isExternal ? found : undefined;
  };
}

const waitingForApproval = (facts: Facts, now: Date) => {
  const { request, seen, hostname } = facts;
  const { kind, group } = request?.issuerRef ?? { kind: '', group: '' };
  const age = now.getTime() - Date.parse(request?.creationTimestamp ?? '');
  return request &&
    !isOver(facts) &&
    !lacksIssuer(facts) &&
    !requestCondition(facts, 'Approved') &&
    !requestCondition(facts, 'Denied') &&
    age >= approvalTime
    ? {
        params: {
          request: request.name,
          hostname,
          issuerKind: kind,
          issuer: request.issuerRef.name,
          group,
          signer: `${kind.toLowerCase()}s.${group}/*`,
        },
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

/** issuer-lib leaves a request pending that it tries again, with the error of the last time. */
function hasFailed({ reason, message }: Condition): boolean {
  return reason === 'Failed' || /, will retry: /.test(message);
}

function failed(isMeant: (facts: Facts) => boolean) {
  return (facts: Facts) => {
    const { certificate, request, order, seen } = facts;
    const ready = requestCondition(facts, 'Ready');
    // Where there is an order, or its failure is repeated here, the order says more.
    const hasOrder = order !== undefined || orderAnswer(facts) !== undefined;
    return request && ready && hasFailed(ready) && !hasOrder && isMeant(facts)
      ? {
          params: {
            request: request.name,
            certificate: certificate?.name ?? '',
            issuerKind: request.issuerRef.kind,
            issuer: request.issuerRef.name,
            message: quoted(ready.message),
          },
          evidence: [
            conditionEvidence(request, ready, seen.certificateRequests),
          ],
        }
      : undefined;
  };
}

const requestInvalid = failed(isFinal);

/**
 * Whatever is known of the message has its own reason; of the rest nobody knows whether waiting helps. cert-manager makes no
 * further attempt with a request that it holds on to; that has its own reason.
 */
const requestFailed = (facts: Facts, now: Date) => {
  if (requestHeldOn(facts, now) || missingIssuer(facts)) {
    return undefined;
  }
  const violation = failed(() => !isFinal(facts) && !signerFault(facts))(facts);
  return violation && { ...violation, actor: issuerOwner(facts).actor };
};

/** What the CertificateRequest of the attempt says. */
export const certificateRequestReasons = {
  RequestDenied: defineReason({
    ...failing,
    value: 'denied',
    actor: 'you',
    title: 'The certificate request was denied',
    explanation:
      'An approver denied the CertificateRequest {request}. Policies: {policies}. Not allowed: {refused}. It says: {message}',
    fix: [
      'Request a hostname and issuer that a policy allows, or ask the platform team to allow this one.',
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
    needs: ['certificates', 'certificateRequests'],
    find: waiting(false),
  }),
  ExternalIssuerNotApproved: defineReason({
    ...failing,
    value: 'awaitingApproval',
    severity: 'warning',
    actor: 'platform',
    title: 'No approver is responsible for the issuer',
    explanation:
      'The CertificateRequest {request} has been neither approved nor denied. cert-manager’s own approver approves requests for the {issuerKind} {issuer} only if it has the permission for {group}.',
    fix: [
      'Platform team: allow the ServiceAccount of cert-manager in a ClusterRole to approve signers: API group cert-manager.io, resource signers, verb approve, resource name {signer}.',
      'Platform team: check that another approver, such as approver-policy, is running and has a policy for {hostname}, if it is to decide.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'certificateRequests'],
    find: waiting(true),
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
    find: requestInvalid,
  }),
  RequestFailed: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    title: 'The certificate request failed',
    explanation:
      'The {issuerKind} {issuer} did not sign the CertificateRequest {request}: {message}',
    fix: [
      'Platform team: read the message, and correct the {issuerKind} or what it asks. cert-manager makes further attempts automatically.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'certificateRequests'],
    find: requestFailed,
  }),
};
