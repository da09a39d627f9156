import type { CertificateObject } from '../../observation/kubernetes';
import { findCondition } from '../../observation/kubernetes';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence, quoted } from '../evidence';
import { certificateParams, isReady } from './certificateParams';

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

const certificateNotReady: Check = facts => {
  const { certificate, seen } = facts;
  const ready = certificate && findCondition(certificate.conditions, 'Ready');
  return certificate &&
    ready?.status === 'False' &&
    !isBeingIssued(certificate) &&
    !certificate.lastFailureTime
    ? {
        params: {
          ...certificateParams(facts, certificate),
          condition: ready.reason,
          message: quoted(ready.message),
        },
        evidence: [
          objectEvidence(
            certificate,
            'status.conditions.Ready',
            ready.message,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const needs = ['certificates'] as const;

/** How far cert-manager is with the Certificate. */
export const certificateStateChecks: readonly CheckEntry[] = [
  { reason: 'CertificateNotReady', needs, find: certificateNotReady },
  { reason: 'CertificateIssuing', needs, find: certificateIssuing },
];
