import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certificateParams, isReady, isTooYoung } from './certificateParams';
import { failing } from './failing';

/** Reasons of `Ready=False` that pass on their own, seconds after a change of the spec. */
const passing = [
  'DoesNotExist',
  'MissingData',
  'RequestChanged',
  'IncorrectIssuer',
  'SecretMismatch',
  'InvalidKeyPair',
  'InvalidCertificate',
  'ManuallyTriggered',
  'Expired',
  'Pending',
  '',
];

function isBeingIssued(certificate: CertificateObject): boolean {
  const { conditions } = certificate;
  const reason = findCondition(conditions, 'Ready')?.reason ?? '';
  return (
    findCondition(conditions, 'Issuing')?.status === 'True' ||
    (!certificate.lastFailureTime && passing.includes(reason))
  );
}

const certificateIssuing = (facts: Facts) => {
  const { certificate, request, seen } = facts;
  if (!certificate || isReady(certificate) || !isBeingIssued(certificate)) {
    return undefined;
  }
  const issuing = findCondition(certificate.conditions, 'Issuing');
  const message =
    issuing?.message ||
    (findCondition(certificate.conditions, 'Ready')?.message ??
      'cert-manager has not reconciled it yet');
  return {
    params: {
      ...certificateParams(facts, certificate),
      message: quoted(message),
    },
    evidence: [
      objectEvidence(
        certificate,
        'status.conditions',
        message,
        seen.certificates,
      ),
    ],
    since:
      request?.creationTimestamp ??
      issuing?.lastTransitionTime ??
      certificate.creationTimestamp,
  };
};

/** Why a Certificate that cert-manager does not work on cannot be used. */
function fault(
  certificate: CertificateObject,
  now: Date,
): { condition: string; message: string; actor?: 'platform' } | undefined {
  const ready = findCondition(certificate.conditions, 'Ready');
  if (ready?.status === 'True' && isTooYoung(certificate, now)) {
    return {
      condition: 'notBefore',
      message: `it is not valid before ${certificate.notBefore}`,
      actor: 'platform',
    };
  }
  return ready?.status === 'False' &&
    !isBeingIssued(certificate) &&
    !certificate.lastFailureTime
    ? { condition: ready.reason, message: ready.message }
    : undefined;
}

const certificateNotReady = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const found = certificate && fault(certificate, now);
  return (
    found && {
      params: {
        ...certificateParams(facts, certificate),
        condition: found.condition,
        message: quoted(found.message),
      },
      evidence: [
        objectEvidence(
          certificate,
          'status.conditions.Ready',
          found.message,
          seen.certificates,
        ),
      ],
      actor: found.actor,
    }
  );
};

/** How far cert-manager is with the Certificate. */
export const certificateStateReasons = {
  CertificateNotReady: defineReason({
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The Certificate is not ready',
    explanation: 'The Certificate {certificate} reports {condition}: {message}',
    fix: ['Read the message and correct the Certificate.'],
    among: 'certificateFaults',
    explainedBy: ['issuanceFaults', 'SecretConflict', 'IssuanceBackingOff'],
    needs: ['certificates'],
    find: certificateNotReady,
  }),
  CertificateIssuing: defineReason({
    ...failing,
    value: 'ordering',
    severity: 'warning',
    actor: 'platform',
    progress: 'issuing',
    title: 'The certificate is being issued',
    explanation:
      'cert-manager is working on the Certificate {certificate}: {message}',
    fix: [
      'Nothing to do: this usually takes less than a minute.',
      'Platform team: check cert-manager if it takes longer.',
    ],
    among: 'certificateFaults',
    explainedBy: [
      'issuanceFaults',
      'selfChecks',
      'dnsFaults',
      'SecretConflict',
      'ProvingControl',
      'ChallengeQueued',
      'IssuanceBackingOff',
      'CertificateExpired',
    ],
    needs: ['certificates'],
    find: certificateIssuing,
  }),
};
