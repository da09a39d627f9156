import type { CertificateRequestObject } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { defineReason } from '../../defineReason';
import {
  conditionEvidence,
  objectEvidence,
  quoted,
} from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { issuerStateMessages } from '../../issuer/messages/issuerStateMessages';
import { readinessOf, signerFault } from '../../issuer/signerComplaint';
import { meaningOf } from '../../vocabulary/KnownMessage';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import { isLong, issuing } from './attempts';

/**
 * The request of an earlier Certificate of the same name, where it has the name of the one that is to be created: cert-manager
 * names them after the Certificate and its next revision.
 * @see https://github.com/cert-manager/cert-manager/issues/7912
 */
export function requestOfEarlier({
  certificate,
  request,
  seen,
}: Facts): CertificateRequestObject | undefined {
  if (!certificate || request) {
    return undefined;
  }
  const name = `${certificate.name}-${(certificate.revision ?? 0) + 1}`;
  return listOf(seen.otherRequests).find(
    entry => entry.namespace === certificate.namespace && entry.name === name,
  );
}

const earlierRequest = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const request = requestOfEarlier(facts);
  const begun = certificate && issuing(certificate);
  return certificate &&
    request &&
    begun &&
    isLong(begun.lastTransitionTime, now)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          request: request.name,
          begun: begun.lastTransitionTime ?? '',
        },
        evidence: [
          objectEvidence(
            request,
            'metadata.ownerReferences',
            request.ownerReferences
              .map(({ name, uid }) => `${name} ${uid}`)
              .join(', '),
            seen.otherRequests,
          ),
        ],
      }
    : undefined;
};

/** The request repeats what was so before the issuer became ready, and no one has looked at it since. */
const requestNotRechecked = (facts: Facts, now: Date) => {
  const { certificate, request, order, issuer, seen } = facts;
  const said = request && findCondition(request.conditions, 'Ready');
  const ready = readinessOf(facts);
  return certificate &&
    request &&
    issuer &&
    !order &&
    said?.reason === 'Pending' &&
    meaningOf(issuerStateMessages, said.message) === 'IssuerNotReady' &&
    !signerFault(facts) &&
    ready?.status === 'True' &&
    isLong(said.lastTransitionTime, now) &&
    isLong(ready.lastTransitionTime, now)
    ? {
        params: {
          ...certificateParams(facts, certificate),
          request: request.name,
          issuerKind: issuer.kind,
          issuer: issuer.name,
          readySince: ready.lastTransitionTime ?? '',
          message: quoted(said.message),
        },
        evidence: [conditionEvidence(request, said, seen.certificateRequests)],
      }
    : undefined;
};

const left = {
  ...failing,
  value: 'ordering',
  among: 'issuanceFaults',
  needs: ['certificates', 'certificateRequests'],
} as const;

const removeRequest =
  'Run kubectl delete certificaterequest {request} -n {namespace}; cert-manager then creates a new one.';

/** Requests that were left as they are: by a Certificate that is gone, or by cert-manager. */
export const leftRequestReasons = {
  RequestOfEarlierCertificate: defineReason({
    ...left,
    actor: 'you',
    title: 'An earlier Certificate’s request blocks the name',
    explanation:
      'The CertificateRequest {request} belongs to an earlier Certificate {certificate} that no longer exists. cert-manager creates its own under the same name, which has been impossible since {begun}.',
    fix: [
      removeRequest,
      'Platform team: search cert-manager’s log for “already exists” if a new request does not follow.',
    ],
    find: earlierRequest,
  }),
  RequestNotRechecked: defineReason({
    ...left,
    actor: 'platform',
    title: 'cert-manager has not rechecked the issuer',
    explanation:
      'The CertificateRequest {request} still reports that its issuer is not ready. The {issuerKind} {issuer} has been ready since {readySince}, and cert-manager has not looked at the request again.',
    fix: [
      'Platform team: check that cert-manager is running, and restart it if its log does not name {request}.',
      removeRequest,
    ],
    find: requestNotRechecked,
  }),
};
