import { findCondition } from '../../kubernetes';
import type { Reason } from '../reasons';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence } from '../facts/evidence';
import type { Renewal } from './renewal';
import { renewalOf } from './renewal';
import { certificateParams, isReady } from './certificateParams';

/** Each stage of a renewal that is behind, by the reason that says so. */
const stages: readonly (readonly [Reason, Renewal['stage']])[] = [
  ['CertificateExpired', 'expired'],
  ['RenewalCritical', 'critical'],
  ['RenewalAtRisk', 'atRisk'],
  ['RenewalLate', 'late'],
  ['RenewalDisabled', 'unscheduled'],
];

function inStage(stage: Renewal['stage']): Check {
  return (facts, now) => {
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

const liveRenewing: Check = (facts, now) => {
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

const needs = ['certificates'] as const;

/** How the time left compares with the lifetime. */
export const renewalChecks: readonly CheckEntry[] = [
  ...stages.map(
    ([reason, stage]): CheckEntry => ({ reason, needs, find: inStage(stage) }),
  ),
  { reason: 'LiveRenewing', needs, find: liveRenewing },
];
