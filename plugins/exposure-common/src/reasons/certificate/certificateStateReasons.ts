import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { isWaitingBlindly } from '../acme/selfCheck/blindWait';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certificateParams, isReady, isTooYoung } from './certificateParams';
import { failing } from './failing';
import { isReissued } from './stuck/reissues';

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

/** How long an issuance may take before it is no longer usual, in milliseconds: as long as its progress counts. */
const usual = 5 * 60_000;

const issuance = (facts: Facts, now: Date) => {
  const { certificate, request, seen } = facts;
  if (
    !certificate ||
    isReady(certificate) ||
    !isBeingIssued(certificate) ||
    isReissued(facts, now) ||
    isWaitingBlindly(facts, now)
  ) {
    return undefined;
  }
  const issuing = findCondition(certificate.conditions, 'Issuing');
  const ready = findCondition(certificate.conditions, 'Ready');
  const message =
    issuing?.message ||
    (ready?.message ?? 'cert-manager has not reconciled it yet');
  const since =
    request?.creationTimestamp ??
    issuing?.lastTransitionTime ??
    ready?.lastTransitionTime ??
    certificate.creationTimestamp;
  return {
    params: {
      ...certificateParams(facts, certificate),
      since: since ?? 'an unknown time',
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
    since,
  };
};

function issuanceThat(isSlow: boolean) {
  return (facts: Facts, now: Date) => {
    const found = issuance(facts, now);
    const age = now.getTime() - Date.parse(found?.since ?? '');
    return age >= usual === isSlow ? found : undefined;
  };
}

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
    !isReady(certificate) &&
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

/** What cert-manager says of the Certificate, it says of what that was before its last change. */
const certificateNotReconciled = (facts: Facts) => {
  const { certificate, seen } = facts;
  const ready = certificate && findCondition(certificate.conditions, 'Ready');
  const said = ready?.observedGeneration;
  return certificate &&
    ready?.status === 'True' &&
    said !== undefined &&
    certificate.generation !== undefined &&
    said < certificate.generation &&
    findCondition(certificate.conditions, 'Issuing')?.status !== 'True'
    ? {
        params: certificateParams(facts, certificate),
        evidence: [
          objectEvidence(
            certificate,
            'status.conditions.Ready.observedGeneration',
            said,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const underWay = {
  ...failing,
  value: 'ordering',
  severity: 'warning',
  actor: 'platform',
  progress: 'issuing',
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
    'ExpiredUnrenewed',
  ],
  needs: ['certificates'],
} as const;

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
  CertificateNotReconciled: defineReason({
    track: 'certificate',
    value: 'unknown',
    severity: 'warning',
    actor: 'platform',
    title: 'cert-manager has not processed the change',
    explanation:
      'The Certificate {certificate} was changed, and its status is still about what it was before. Whether the Secret fits the change is not known.',
    fix: [
      'Platform team: check that cert-manager is running; it processes a change within seconds.',
    ],
    holdsInForce: true,
    couldNotLook: 'fact',
    explainedBy: ['certificateFaults'],
    needs: ['certificates'],
    find: certificateNotReconciled,
  }),
  CertificateIssuing: defineReason({
    ...underWay,
    title: 'The certificate is being issued',
    explanation:
      'cert-manager is working on the Certificate {certificate}: {message}',
    fix: [
      'Nothing to do: this usually takes less than a minute.',
      'Platform team: check cert-manager if it takes longer.',
    ],
    find: issuanceThat(false),
  }),
  IssuanceSlow: defineReason({
    ...underWay,
    needless: 'whenExplained',
    title: 'Issuing the certificate takes too long',
    explanation:
      'cert-manager has been working on the Certificate {certificate} since {since}: {message}',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for {certificate}.',
    ],
    find: issuanceThat(true),
  }),
};
