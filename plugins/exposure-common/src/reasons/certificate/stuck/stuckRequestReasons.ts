import type { CertificateRequestObject } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { nextRequests } from '../../facts/certificateOf';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import {
  ageInWords,
  isLong,
  isRefused,
  issuing,
  refusedAt,
  requestHeldOn,
} from './attempts';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';

function readyOf({ conditions }: CertificateRequestObject) {
  return findCondition(conditions, 'Ready');
}

function refusalOf(request: CertificateRequestObject): string {
  const denied = findCondition(request.conditions, 'Denied');
  return readyOf(request)?.message || denied?.message || '';
}

function evidenceOf(request: CertificateRequestObject, { seen }: Facts) {
  const { name } = request;
  return objectEvidence(
    request,
    'status.conditions.Ready',
    readyOf(request)?.message || name,
    seen.certificateRequests,
  );
}

const requestReused = (facts: Facts, now: Date) => {
  const { certificate } = facts;
  const request = requestHeldOn(facts, now);
  const failedAt = request && refusedAt(request);
  return certificate && request && failedAt
    ? {
        params: {
          ...certificateParams(facts, certificate),
          request: request.name,
          failedAt,
          age: ageInWords(failedAt, now),
          message: quoted(refusalOf(request)) || 'no message was given',
        },
        evidence: [evidenceOf(request, facts)],
      }
    : undefined;
};

const requestsCompete = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const begun = certificate && issuing(certificate)?.lastTransitionTime;
  const requests = certificate
    ? nextRequests(seen, certificate).filter(entry => !isRefused(entry))
    : [];
  const [newest, ...older] = requests;
  return certificate && newest && older.length > 0 && isLong(begun, now)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          newest: newest.name,
          older: older
            .map(({ name }) => name)
            .sort()
            .join(' '),
        },
        evidence: requests.map(entry => evidenceOf(entry, facts)),
      }
    : undefined;
};

/**
 * Approved for long, and cert-manager has not written into it; an Order below it says more. An issuer of another group has
 * a controller of its own.
 */
const requestUnanswered = (facts: Facts, now: Date) => {
  const { request, order, certificate } = facts;
  const approved = request && findCondition(request.conditions, 'Approved');
  const ready = request && readyOf(request);
  const since = approved?.lastTransitionTime ?? request?.creationTimestamp;
  return certificate &&
    request &&
    !order &&
    approved?.status === 'True' &&
    request.issuerRef.group === 'cert-manager.io' &&
    !isRefused(request) &&
    (ready === undefined || (ready.status !== 'True' && !ready.message)) &&
    isLong(since, now)
    ? {
        params: {
          request: request.name,
          since: since ?? '',
          issuerKind: request.issuerRef.kind,
          issuer: request.issuerRef.name,
        },
        evidence: [evidenceOf(request, facts)],
      }
    : undefined;
};

const stuck = {
  ...failing,
  value: 'failed',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  needs: ['certificates', 'certificateRequests'],
} as const;

const removeRequest =
  'Run kubectl delete certificaterequest {request} -n {namespace}; cert-manager then creates a new one.';

/** What keeps cert-manager from a new attempt, or the attempt from an answer. */
export const stuckRequestReasons = {
  RequestReused: defineReason({
    ...stuck,
    actor: 'you',
    title: 'An old failed request is used again',
    explanation:
      'The CertificateRequest {request} failed {age} ago, at {failedAt}. cert-manager still uses it for {certificate} and requests nothing new: {message}',
    fix: [
      'Correct what made it fail, if it is shown here and still so.',
      removeRequest,
      'Platform team: use a newer cert-manager, which deletes such requests.',
    ],
    find: requestReused,
  }),
  RequestsCompete: defineReason({
    ...stuck,
    actor: 'you',
    title: 'Several requests have the same revision',
    explanation:
      'The Certificate {certificate} has more than one CertificateRequest of the next revision, and cert-manager uses none of them while that is so. Newest: {newest}. Older: {older}.',
    fix: [
      'Run kubectl delete certificaterequest {older} -n {namespace}, so that only the newest is left.',
    ],
    find: requestsCompete,
  }),
  RequestUnanswered: defineReason({
    ...stuck,
    value: 'ordering',
    actor: 'platform',
    explainedBy: [
      'IssuerNotFound',
      'OfferedIssuerNotFound',
      'IssuerNotReady',
      'ExternalIssuerSilent',
      'IssuerGroupWrong',
    ],
    title: 'No controller answers the certificate request',
    explanation:
      'The CertificateRequest {request} was approved at {since}, and nothing has answered it since. Its issuer is the {issuerKind} {issuer}.',
    fix: [
      'Platform team: check that cert-manager is running, watches this namespace and may sign for the {issuerKind}: search its log for {request}.',
    ],
    find: requestUnanswered,
  }),
};
