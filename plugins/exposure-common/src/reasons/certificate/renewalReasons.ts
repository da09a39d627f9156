import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certificateParams, isReady } from './certificateParams';
import type { Renewal } from './renewal';
import { renewalOf } from './renewal';
import { inForce } from './inForce';

function inStage(stage: Renewal['stage']) {
  return (facts: Facts, now: Date) => {
    const { certificate, seen } = facts;
    const renewal = certificate && renewalOf(certificate, now);
    return certificate && renewal?.stage === stage
      ? {
          params: {
            ...certificateParams(facts, certificate),
            renewalTime: certificate.renewalTime ?? '',
          },
          evidence: [
            objectEvidence(
              certificate,
              'status.notAfter',
              certificate.notAfter,
              seen.certificates,
            ),
            objectEvidence(
              certificate,
              'status.renewalTime',
              certificate.renewalTime,
              seen.certificates,
            ),
          ],
        }
      : undefined;
  };
}

/** In this stage, with the renewal switched off in the Certificate or not. */
function switchedOff(isOff: boolean, stage: Renewal['stage']) {
  return (facts: Facts, now: Date) =>
    (facts.certificate?.renewalPolicy === 'Disabled') === isOff
      ? inStage(stage)(facts, now)
      : undefined;
}

const liveRenewing = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  if (!certificate || !isReady(certificate)) {
    return undefined;
  }
  const issuing = findCondition(certificate.conditions, 'Issuing');
  const isRenewing =
    issuing?.status === 'True' || (certificate.failedIssuanceAttempts ?? 0) > 0;
  return isRenewing && renewalOf(certificate, now)?.stage === 'inTime'
    ? {
        params: certificateParams(facts, certificate),
        evidence: [
          objectEvidence(
            certificate,
            'status.conditions.Issuing',
            issuing?.message,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const seeCause = [
  'Correct the cause first if one is shown here.',
  'Platform team: search cert-manager’s log for {certificate} if no cause is shown.',
] as const;

const renewAfterwards =
  'Run cmctl renew {certificate} -n {namespace} afterwards to renew immediately.';

/** How the time left compares with the lifetime. */
export const renewalReasons = {
  ExpiredUnrenewed: defineReason({
    ...inForce,
    value: 'expired',
    severity: 'error',
    actor: 'you',
    headline: 'down',
    title: 'The certificate expired with renewal off',
    explanation:
      'The Certificate {certificate} expired at {notAfter}. Its automatic renewal is switched off (spec.renewal.policy is Disabled). Browsers refuse the address.',
    fix: [
      'Remove spec.renewal.policy from the Certificate {certificate}, so that cert-manager renews it.',
      'Run cmctl renew {certificate} -n {namespace} to renew it immediately.',
    ],
    among: 'certificateFaults',
    find: switchedOff(true, 'expired'),
  }),
  CertificateExpired: defineReason({
    ...inForce,
    value: 'expired',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The certificate has expired',
    explanation:
      'The Certificate {certificate} expired at {notAfter}. Browsers refuse the address.',
    fix: [...seeCause, renewAfterwards],
    among: 'certificateFaults',
    find: switchedOff(false, 'expired'),
  }),
  RenewalCritical: defineReason({
    ...inForce,
    value: 'critical',
    severity: 'error',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate is about to expire',
    explanation:
      'The Certificate {certificate} was due for renewal at {renewalTime} and expires at {notAfter}.',
    fix: [...seeCause, renewAfterwards],
    find: inStage('critical'),
  }),
  RenewalAtRisk: defineReason({
    ...inForce,
    value: 'atRisk',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Certificate renewal is overdue',
    explanation:
      'The Certificate {certificate} was due for renewal at {renewalTime} and expires at {notAfter}.',
    fix: seeCause,
    find: inStage('atRisk'),
  }),
  RenewalLate: defineReason({
    ...inForce,
    value: 'renewalFailing',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Certificate renewal is late',
    explanation:
      'The Certificate {certificate} was due for renewal at {renewalTime}. It is valid until {notAfter}.',
    fix: seeCause,
    find: inStage('late'),
  }),
  RenewalDisabled: defineReason({
    ...inForce,
    value: 'renewalDisabled',
    severity: 'warning',
    actor: 'you',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Automatic renewal is switched off',
    explanation:
      'The Certificate {certificate} is not renewed automatically and expires at {notAfter}.',
    fix: [
      'Remove spec.renewal.policy from the Certificate, or run cmctl renew {certificate} -n {namespace} to renew it now.',
    ],
    find: switchedOff(true, 'unscheduled'),
  }),
  RenewalIsManual: defineReason({
    ...inForce,
    value: 'valid',
    severity: 'info',
    actor: 'you',
    title: 'Automatic renewal is off',
    explanation:
      'The Certificate {certificate} has automatic renewal disabled (spec.renewal.policy): unless someone renews it first, the address stops working at {notAfter}.',
    fix: [
      'Run cmctl renew {certificate} -n {namespace} in time, unless you change spec.renewal.policy of the Certificate.',
    ],
    find: switchedOff(true, 'inTime'),
  }),
  RenewalNotScheduled: defineReason({
    ...inForce,
    value: 'renewalFailing',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    explainedBy: ['issuanceFaults'],
    title: 'No renewal time is shown',
    explanation:
      'The Certificate {certificate} expires at {notAfter}, and its status names no time for the renewal.',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for {certificate}.',
    ],
    find: switchedOff(false, 'unscheduled'),
  }),
  LiveRenewing: defineReason({
    ...inForce,
    value: 'renewing',
    severity: 'info',
    actor: 'nobody',
    headlineWhenServed: 'renewing',
    title: 'The renewal has begun',
    explanation:
      'cert-manager has begun to renew the Certificate {certificate}; the current one is valid until {notAfter}.',
    fix: [],
    find: liveRenewing,
  }),
};
