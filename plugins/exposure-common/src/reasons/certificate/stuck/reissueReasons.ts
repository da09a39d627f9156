import type { CertificateObject } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { copiedTo } from '../../../observation/certificates/secretCopies';
import { defineReason } from '../../defineReason';
import { objectEvidence, objectName, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import type { ReissueCause } from './reissues';
import { isRenewedAtOnce, reissueCause, reissueCondition } from './reissues';

function violationOf(facts: Facts, certificate: CertificateObject) {
  const condition = reissueCondition(certificate);
  return {
    params: {
      ...certificateParams(facts, certificate),
      secret: certificate.secretName,
      revision: certificate.revision ?? 0,
      createdAt: certificate.creationTimestamp ?? '',
      renewBefore: certificate.renewBefore ?? 'not set',
      notBefore: certificate.notBefore ?? '',
      renewalTime: certificate.renewalTime ?? '',
      condition: condition?.reason ?? 'not stated',
      message: quoted(condition?.message ?? '') || 'no reason was given',
    },
    evidence: [
      objectEvidence(
        certificate,
        'status.revision',
        certificate.revision,
        facts.seen.certificates,
      ),
      objectEvidence(
        certificate,
        'status.conditions',
        condition?.message,
        facts.seen.certificates,
      ),
    ],
  };
}

function reissuedBecause(cause: ReissueCause) {
  return (facts: Facts, now: Date) =>
    facts.certificate && reissueCause(facts, now) === cause
      ? violationOf(facts, facts.certificate)
      : undefined;
}

/** The other writer is not known: no Certificate fills the same Secret, here or by a copy. */
const secretOverwritten = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const isShared = listOf(seen.certificates).some(
    entry =>
      entry !== certificate && entry.secretName === certificate?.secretName,
  );
  return isShared
    ? undefined
    : reissuedBecause('SecretOverwritten')(facts, now);
};

const renewsAtOnce = (facts: Facts, now: Date) => {
  const { certificate } = facts;
  return certificate &&
    (isRenewedAtOnce(certificate) ||
      reissueCause(facts, now) === 'RenewsAtOnce')
    ? violationOf(facts, certificate)
    : undefined;
};

/** A Certificate of another namespace whose Secret is copied over the one that a Certificate here fills. */
const secretCopiedOver = (facts: Facts) => {
  const { certificate, seen, namespace } = facts;
  const copy = listOf(seen.certificates).find(
    entry =>
      certificate !== undefined &&
      entry.namespace !== certificate.namespace &&
      certificate.namespace === namespace &&
      entry.secretName === certificate.secretName &&
      copiedTo(entry, namespace) === 'yes',
  );
  return certificate && copy
    ? {
        params: {
          ...certificateParams(facts, certificate),
          secret: certificate.secretName,
          other: objectName(copy),
        },
        evidence: [
          objectEvidence(
            copy,
            'spec.secretTemplate.annotations',
            Object.keys(copy.copies ?? {}).join(', '),
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const loop = {
  ...failing,
  actor: 'you',
  among: 'issuanceFaults',
  needs: ['certificates'],
} as const;

/** Why a certificate is issued again and again. */
export const reissueReasons = {
  SecretCopiedOver: defineReason({
    ...loop,
    holdsInForce: true,
    value: 'secretConflict',
    headline: 'conflict',
    headlineWhenServed: 'conflict',
    title: 'A copied Secret overwrites this one',
    explanation:
      'The Certificate {certificate} writes the Secret {secret}, and so does the copy of the {other}. They overwrite each other.',
    fix: [
      'Remove the Certificate {certificate} if the copied one is to be used, or give it a separate Secret.',
    ],
    find: secretCopiedOver,
  }),
  SecretOverwritten: defineReason({
    ...loop,
    holdsInForce: true,
    value: 'secretConflict',
    headline: 'conflict',
    headlineWhenServed: 'conflict',
    title: 'Another program changes the TLS Secret',
    explanation:
      'Another program overwrites or deletes the Secret {secret} after cert-manager has written it, so the Certificate {certificate} is issued again each time: {revision} times since {createdAt}.',
    fix: [
      'Find what writes the Secret {secret} in {namespace}: External Secrets, Argo CD, a copying program, or a manifest with its data.',
      'Remove the Secret from there, or give the Certificate a separate Secret: each issuance counts towards the CA’s limits.',
      'Run kubectl get secret {secret} -n {namespace} --show-managed-fields -o yaml to see who wrote it.',
    ],
    find: secretOverwritten,
  }),
  CertificateKeepsChanging: defineReason({
    ...loop,
    value: 'failed',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The Certificate keeps changing',
    explanation:
      'The Certificate {certificate} has been issued {revision} times since {createdAt}, because the fields it requests differ from what was issued.',
    fix: [
      'Find what changes the Certificate {certificate}: two programs that write it, such as Argo CD and an Ingress annotation, or a field that the issuer does not keep.',
    ],
    find: reissuedBecause('CertificateKeepsChanging'),
  }),
  RenewsAtOnce: defineReason({
    ...loop,
    holdsInForce: true,
    severity: 'warning',
    value: 'renewalFailing',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate renews without end',
    explanation:
      'The Certificate {certificate}, valid from {notBefore} until {notAfter}, is due for renewal at {renewalTime}, almost as soon as it is issued. renewBefore: {renewBefore}.',
    fix: [
      'Set renewBefore of the Certificate well below the life that the issuer gives, or use renewBeforePercentage.',
      'Platform team: check whether the issuer shortens the duration that was requested.',
    ],
    find: renewsAtOnce,
  }),
  ReissuedRepeatedly: defineReason({
    ...loop,
    value: 'failed',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate is issued repeatedly',
    explanation:
      'The Certificate {certificate} has been issued {revision} times since {createdAt}, far more often than its life needs. The cause in its status: {condition}.',
    fix: [
      'Find what triggers it: a job that runs cmctl renew, a deleted Secret, or two programs that write it.',
    ],
    find: reissuedBecause('ReissuedRepeatedly'),
  }),
};
