import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence, quoted } from '../facts/evidence';
import { certificateParams, isReady, isTooYoung } from './certificateParams';

/** Reasons of `Ready=False` that pass by themselves, seconds after a change of the spec. */
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

const certificateIssuing: Check = facts => {
  const { certificate, request, seen } = facts;
  if (!certificate || isReady(certificate) || !isBeingIssued(certificate)) {
    return undefined;
  }
  const issuing = findCondition(certificate.conditions, 'Issuing');
  const message =
    issuing?.message ||
    (findCondition(certificate.conditions, 'Ready')?.message ??
      'cert-manager has not looked at it yet');
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

/** Why a Certificate that nobody works on cannot be used. */
function fault(
  certificate: CertificateObject,
  now: Date,
): { condition: string; message: string; actor?: 'platform' } | undefined {
  const ready = findCondition(certificate.conditions, 'Ready');
  if (ready?.status === 'True' && isTooYoung(certificate, now)) {
    return {
      condition: 'notBefore',
      message: `it is valid from ${certificate.notBefore} on`,
      actor: 'platform',
    };
  }
  return ready?.status === 'False' &&
    !isBeingIssued(certificate) &&
    !certificate.lastFailureTime
    ? { condition: ready.reason, message: ready.message }
    : undefined;
}

const certificateNotReady: Check = (facts, now) => {
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

const needs = ['certificates'] as const;

/** How far cert-manager is with the Certificate. */
export const certificateStateChecks: readonly CheckEntry[] = [
  { reason: 'CertificateNotReady', needs, find: certificateNotReady },
  { reason: 'CertificateIssuing', needs, find: certificateIssuing },
];
