import type {
  CertificateObject,
  CertificateRequestObject,
} from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { nextRequests } from '../../facts/certificateOf';
import { conditionEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import { isLong, issuing } from './attempts';

/** The clocks of two writers, and times without fractions. */
const slack = 60_000;

/**
 * Whether a request was made by the issuance under way: not before it began, and for its key. Any other keeps cert-manager
 * from making one.
 */
function isOfThisIssuance(
  request: CertificateRequestObject,
  { nextPrivateKeySecretName: key }: CertificateObject,
  begun: string,
): boolean {
  const own = request.annotations['cert-manager.io/private-key-secret-name'];
  const isOfKey = !own || !key || own === key;
  const isBefore =
    Date.parse(request.creationTimestamp ?? '') < Date.parse(begun) - slack;
  return isOfKey && !isBefore;
}

/** The only request of the next revision, finished long ago, in an issuance that has not used it. */
function finished(facts: Facts, now: Date) {
  const { certificate, seen } = facts;
  const begun = certificate && issuing(certificate)?.lastTransitionTime;
  const [request, ...more] = certificate ? nextRequests(seen, certificate) : [];
  const ready = request && findCondition(request.conditions, 'Ready');
  return certificate &&
    request &&
    more.length === 0 &&
    ready?.status === 'True' &&
    begun &&
    isLong(begun, now) &&
    isLong(ready.lastTransitionTime, now)
    ? {
        isOwn: isOfThisIssuance(request, certificate, begun),
        passwords: certificate.keystorePasswords,
        violation: {
          params: {
            ...certificateParams(facts, certificate),
            secret: certificate.secretName,
            request: request.name,
            doneAt: ready.lastTransitionTime ?? request.creationTimestamp ?? '',
            begun,
            passwords: quoted(
              certificate.keystorePasswords
                .map(({ name, key }) => (key ? `${name} (key ${key})` : name))
                .join(', '),
            ),
          },
          evidence: [
            conditionEvidence(request, ready, seen.certificateRequests),
          ],
        },
      }
    : undefined;
}

const finishedRequest = {
  ...failing,
  value: 'failed',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  needs: ['certificates', 'certificateRequests'],
} as const;

/** A request that was signed, and whose certificate is not used. */
export const finishedRequestReasons = {
  IssuedKeystoreMissing: defineReason({
    ...finishedRequest,
    actor: 'you',
    title: 'The certificate’s keystore is not stored',
    explanation:
      'The CertificateRequest {request} was issued at {doneAt}, but cert-manager has not written the Secret {secret}. The Certificate asks for a keystore, which needs its password first.',
    fix: [
      'Check that each Secret with a keystore password exists in {namespace} and has its key: {passwords}.',
      'Platform team: search cert-manager’s log for {certificate} if they do: the Secret {secret} can be immutable, or an admission webhook or a quota can reject it.',
    ],
    find: (facts, now) => {
      const found = finished(facts, now);
      return found?.isOwn && found.passwords.length > 0
        ? found.violation
        : undefined;
    },
  }),
  IssuedNotStored: defineReason({
    ...finishedRequest,
    actor: 'platform',
    title: 'The issued certificate is not stored',
    explanation:
      'The CertificateRequest {request} of the issuance that began at {begun} was issued at {doneAt}, but cert-manager has not written key and certificate into the Secret {secret}.',
    fix: [
      'Platform team: search cert-manager’s log for {certificate}: the Secret {secret} can be immutable, or an admission webhook, a quota or a missing permission can reject it.',
      'Leave {request} as it is: each new one counts towards the CA’s limits and ends the same way.',
    ],
    find: (facts, now) => {
      const found = finished(facts, now);
      return found?.isOwn && found.passwords.length === 0
        ? found.violation
        : undefined;
    },
  }),
  RequestInTheWay: defineReason({
    ...finishedRequest,
    actor: 'you',
    title: 'A finished request blocks the next one',
    explanation:
      'The CertificateRequest {request} of the next revision was finished at {doneAt}. The issuance that began at {begun} has not used it and creates no other.',
    fix: [
      'Run kubectl delete certificaterequest {request} -n {namespace}; cert-manager then creates a new one.',
      'Platform team: search cert-manager’s log for {certificate} if a new request stays unused too.',
    ],
    find: (facts, now) => {
      const found = finished(facts, now);
      return found?.isOwn === false ? found.violation : undefined;
    },
  }),
};
