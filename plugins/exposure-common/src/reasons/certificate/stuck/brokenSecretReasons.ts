import { findCondition } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { conditionEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams } from '../certificateParams';
import { failing } from '../failing';
import { isLong, issuing } from './attempts';

/**
 * What cert-manager finds wrong with a Secret that it has filled before, where it has not begun to issue again: it does
 * within seconds, unless an attempt has failed.
 */
function brokenSecret(isMeant: (reason: string) => boolean) {
  return (facts: Facts, now: Date) => {
    const { certificate, request, seen } = facts;
    const ready = certificate && findCondition(certificate.conditions, 'Ready');
    return certificate &&
      ready?.status === 'False' &&
      isMeant(ready.reason) &&
      certificate.notAfter !== undefined &&
      !certificate.lastFailureTime &&
      !issuing(certificate) &&
      !request &&
      isLong(ready.lastTransitionTime, now)
      ? {
          params: {
            ...certificateParams(facts, certificate),
            secret: certificate.secretName,
            since: ready.lastTransitionTime ?? '',
            message: quoted(ready.message),
          },
          evidence: [conditionEvidence(certificate, ready, seen.certificates)],
        }
      : undefined;
  };
}

const broken = {
  ...failing,
  value: 'failed',
  actor: 'platform',
  among: 'issuanceFaults',
  explainedBy: ['SecretConflict', 'SecretCopiedOver'],
  needs: ['certificates', 'certificateRequests'],
} as const;

const reissue = [
  'Platform team: check that cert-manager is running, and search its log for {certificate}.',
  'Run cmctl renew {certificate} -n {namespace} to issue it again, and find what else writes the Secret {secret}.',
] as const;

/** A Secret that cannot be served, and that cert-manager does not mend. */
export const brokenSecretReasons = {
  SecretKeyMismatch: defineReason({
    ...broken,
    title: 'Key and certificate do not match',
    explanation:
      'The private key in the Secret {secret} does not match its certificate, so controllers do not serve it. cert-manager reports this since {since}, and has begun no new issuance.',
    fix: [...reissue],
    find: brokenSecret(reason => reason === 'InvalidKeyPair'),
  }),
  SecretUnusable: defineReason({
    ...broken,
    title: 'The TLS Secret is incomplete or invalid',
    explanation:
      'cert-manager has found the Secret {secret} unusable since {since}, and has not begun a new issuance: {message}',
    fix: [...reissue],
    find: brokenSecret(reason =>
      ['MissingData', 'InvalidCertificate'].includes(reason),
    ),
  }),
};
