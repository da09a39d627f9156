import { defineReason } from '../../defineReason';
import { conditionEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import { isLong, issuing } from './attempts';
import { requestOfEarlier } from './leftRequestReasons';

/** The longest name of a Certificate that cert-manager 1.13 leaves as it is in the names of its requests. */
const longestName = 52;

/** As cert-manager names the fields of a key that do not fit what the Certificate asks for. */
const keyDiffers =
  /(?:private key|existing private key).{0,120}(?:not up to date|does not match requirements)/i;

type Missing = 'key' | 'name' | 'unknown';

/** What a request is known to be missing for. */
function causeOf({ certificate }: Facts): Missing {
  const said = certificate && issuing(certificate)?.message;
  if (keyDiffers.test(said ?? '') && certificate?.keyRotation !== 'Always') {
    return 'key';
  }
  return (certificate?.name.length ?? 0) > longestName ? 'name' : 'unknown';
}

/** An issuance has begun long ago, and there is nothing that carries it. */
function missing(cause: Missing) {
  return (facts: Facts, now: Date) => {
    const { certificate, seen, request } = facts;
    const begun = certificate && issuing(certificate);
    return certificate &&
      begun &&
      !request &&
      !requestOfEarlier(facts) &&
      causeOf(facts) === cause &&
      isLong(begun.lastTransitionTime, now)
      ? {
          params: {
            ...certificateParams(facts, certificate),
            secret: certificate.secretName,
            rotation: certificate.keyRotation ?? 'not set',
            begun: begun.lastTransitionTime ?? '',
          },
          evidence: [conditionEvidence(certificate, begun, seen.certificates)],
        }
      : undefined;
  };
}

const notCreated = {
  ...failing,
  value: 'ordering',
  actor: 'platform',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  explainedBy: [
    'SecretConflict',
    'IssuerNotFound',
    'OfferedIssuerNotFound',
    'IssuerNotReady',
  ],
  needs: ['certificates', 'certificateRequests'],
} as const;

/** Why an issuance has no CertificateRequest. */
export const missingRequestReasons = {
  PrivateKeyKept: defineReason({
    ...notCreated,
    actor: 'you',
    title: 'The old private key must be kept',
    explanation:
      'The Certificate {certificate} asks for another private key than the one in its Secret, but its rotationPolicy ({rotation}) lets cert-manager make no new key. Nothing is requested.',
    fix: [
      'Set spec.privateKey.rotationPolicy of the Certificate to Always, so that cert-manager creates a new key.',
      'Change size, algorithm and encoding of spec.privateKey back to those of the key in the Secret {secret} instead, if that key must stay.',
    ],
    find: missing('key'),
  }),
  RequestNameTooLong: defineReason({
    ...notCreated,
    title: 'The Certificate’s name is very long',
    explanation:
      'cert-manager has created no request for {certificate} since {begun}. Its version 1.13 cuts long names short, so that two Certificates can need the same name for their requests.',
    fix: [
      'Platform team: search cert-manager’s log for “already exists”, and use a newer version than 1.13.0 if it says that.',
      'Platform team: search it for {certificate} otherwise: an admission webhook, a quota or a missing permission can reject the CertificateRequest.',
    ],
    find: missing('name'),
  }),
  RequestNotCreated: defineReason({
    ...notCreated,
    title: 'cert-manager has not created a request',
    explanation:
      'cert-manager began to issue the Certificate {certificate} at {begun} and has created no CertificateRequest.',
    fix: [
      'Platform team: search cert-manager’s log for {certificate}: an admission webhook, a quota or a missing permission can reject the CertificateRequest.',
    ],
    find: missing('unknown'),
  }),
};
