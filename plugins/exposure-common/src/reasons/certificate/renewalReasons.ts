import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { certificateParams, isReady } from './certificateParams';
import type { Renewal } from './renewal';
import { renewalOf } from './renewal';

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

const inForce = {
  track: 'certificate',
  holdsInForce: true,
  needs: ['certificates'],
} as const;

/** How the time left compares with the lifetime. */
export const renewalReasons = {
  CertificateExpired: defineReason({
    ...inForce,
    value: 'expired',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The certificate has expired',
    explanation:
      'The Certificate {certificate} expired at {notAfter}. Browsers refuse the address.',
    fix: [
      'Correct the cause of the failed renewal shown here.',
      'Run cmctl renew {certificate} -n {namespace} afterwards to renew immediately.',
    ],
    among: 'certificateFaults',
    find: inStage('expired'),
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
    fix: [
      'Correct the cause of the failed renewal now.',
      'Run cmctl renew {certificate} -n {namespace} afterwards to renew immediately.',
    ],
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
    fix: [
      'Correct the cause of the failed renewal if one is shown here.',
      'Platform team: check cert-manager if no cause is shown.',
    ],
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
    fix: [
      'Correct the cause of the failed renewal if one is shown here.',
      'Platform team: check cert-manager if no cause is shown.',
    ],
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
    find: inStage('unscheduled'),
  }),
  LiveRenewing: defineReason({
    ...inForce,
    value: 'renewing',
    severity: 'info',
    actor: 'nobody',
    headlineWhenServed: 'renewing',
    title: 'The certificate is being renewed',
    explanation:
      'The Certificate {certificate} is being renewed; the current one is valid until {notAfter}.',
    fix: [],
    find: liveRenewing,
  }),
};
