import type { CertificateRequestObject, Condition } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { conditionEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { issuerOwner } from '../../facts/issuerOwner';
import { issuerStateMessages } from '../../issuer/messages/issuerStateMessages';
import { signerFault } from '../../issuer/signerComplaint';
import { meaningOf } from '../../vocabulary/KnownMessage';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import { isLong } from './attempts';
import type { PendingRequestFault } from './pendingRequestMessages';
import { pendingRequestMessages } from './pendingRequestMessages';

/** What cert-manager writes while an Order is made and followed: that says more itself. */
const ofOrder = /^(?:Waiting on certificate issuance\b|Created Order)/;

function pendingOf(
  request: CertificateRequestObject | undefined,
): Condition | undefined {
  const ready = request && findCondition(request.conditions, 'Ready');
  return ready?.status === 'False' &&
    ready.reason === 'Pending' &&
    ready.message &&
    !ofOrder.test(ready.message)
    ? ready
    : undefined;
}

function violationOf(facts: Facts, pending: Condition) {
  const { certificate, request, seen } = facts;
  const order = /order resource [a-z0-9.-]{1,63}\/([a-z0-9.-]{1,253})/.exec(
    pending.message,
  )?.[1];
  return certificate && request
    ? {
        params: {
          ...certificateParams(facts, certificate),
          request: request.name,
          order: order ?? '',
          since: pending.lastTransitionTime ?? request.creationTimestamp ?? '',
          issuerKind: request.issuerRef.kind,
          issuer: request.issuerRef.name,
          message: quoted(pending.message),
        },
        evidence: [
          conditionEvidence(request, pending, seen.certificateRequests),
        ],
      }
    : undefined;
}

/** An Order that is under way explains itself, whatever was so before it. */
function isUnderWay({ order }: Facts): boolean {
  return order !== undefined && order.state !== 'valid';
}

function faultOf(facts: Facts): PendingRequestFault | undefined {
  const pending = pendingOf(facts.request);
  return pending && !isUnderWay(facts)
    ? meaningOf(pendingRequestMessages, pending.message)
    : undefined;
}

function orderLacks(fault: PendingRequestFault) {
  return (facts: Facts) => {
    const pending = pendingOf(facts.request);
    return pending && faultOf(facts) === fault
      ? violationOf(facts, pending)
      : undefined;
  };
}

/** Whatever else a request waits for: that it has for long is no progress, and its own words are all that is known. */
const requestWaits = (facts: Facts, now: Date) => {
  const pending = pendingOf(facts.request);
  const isKnown =
    pending &&
    (faultOf(facts) ??
      meaningOf(issuerStateMessages, pending.message) ??
      signerFault(facts) ??
      (/, will retry: /.test(pending.message) || undefined));
  const found =
    pending &&
    !isKnown &&
    !facts.order &&
    isLong(facts.request?.creationTimestamp, now)
      ? violationOf(facts, pending)
      : undefined;
  return found && { ...found, actor: issuerOwner(facts).actor };
};

const pendingRequest = {
  ...failing,
  value: 'ordering',
  actor: 'platform',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  needs: ['certificates', 'certificateRequests'],
} as const;

/** What a CertificateRequest says of itself while it is pending. */
export const pendingRequestReasons = {
  OrderRejectedByCluster: defineReason({
    ...pendingRequest,
    title: 'The cluster rejects the Order',
    explanation:
      'cert-manager cannot create the Order for {request}: a quota, a policy or an admission webhook rejects it. The answer: {message}',
    fix: [
      'Platform team: allow the Order in the quota, policy or webhook that the answer names; cert-manager retries automatically.',
    ],
    find: orderLacks('OrderRejectedByCluster'),
  }),
  OrderNotPermitted: defineReason({
    ...pendingRequest,
    title: 'cert-manager lacks a permission for Orders',
    explanation:
      'cert-manager’s role does not permit it to create the Order for the CertificateRequest {request}. The API server’s answer: {message}',
    fix: [
      'Platform team: add the rights of your cert-manager version to its ClusterRole; on OpenShift these include update on certificaterequests/finalizers, certificates/finalizers and orders/finalizers.',
      'Platform team: install the RBAC objects of the same version as the controller, then restart it.',
    ],
    find: orderLacks('OrderNotPermitted'),
  }),
  OrderNameTaken: defineReason({
    ...pendingRequest,
    title: 'The Order already exists',
    explanation:
      'cert-manager tries to create the Order {order} for the CertificateRequest {request}, but it already exists: cert-manager has not seen it, or it belongs to another request.',
    fix: [
      'Platform team: restart cert-manager, whose view of the cluster can be out of date, and check that only one is running.',
      'Platform team: delete the Order {order} in {namespace} if its owner is another CertificateRequest; cert-manager then creates a new one.',
    ],
    find: (facts, now) =>
      isLong(facts.request?.creationTimestamp, now)
        ? orderLacks('OrderNameTaken')(facts)
        : undefined,
  }),
  RequestKeepsWaiting: defineReason({
    ...pendingRequest,
    severity: 'warning',
    title: 'The certificate request is pending for long',
    explanation:
      'The CertificateRequest {request} for the {issuerKind} {issuer} has been pending since {since}. It says: {message}',
    fix: [
      'Platform team: read the message and correct what it names, and search the log of the controller of {issuer} for {request}.',
    ],
    explainedBy: [
      'WaitingForApproval',
      'ExternalIssuerNotApproved',
      'IssuerNotFound',
      'OfferedIssuerNotFound',
      'IssuerNotReady',
      'IssuerGroupWrong',
      'ExternalIssuerSilent',
      'RequestNotRechecked',
    ],
    needless: 'whenExplained',
    find: requestWaits,
  }),
};
