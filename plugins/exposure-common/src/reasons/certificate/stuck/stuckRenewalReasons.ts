import { findCondition } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import {
  conditionEvidence,
  objectEvidence,
  quoted,
} from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams, windowError } from '../certificateParams';
import { renewalOf } from '../renewal';
import { issuing } from './attempts';
import { inForce } from '../inForce';

/** The time for the renewal is over, and cert-manager has neither begun it nor failed at it. */
const renewalNotStarted = (facts: Facts, now: Date) => {
  const { certificate, seen } = facts;
  const stage = certificate && renewalOf(certificate, now)?.stage;
  return certificate &&
    ['late', 'atRisk', 'critical', 'expired'].includes(stage ?? '') &&
    certificate.renewalTime &&
    !issuing(certificate) &&
    !certificate.lastFailureTime
    ? {
        params: {
          ...certificateParams(facts, certificate),
          renewalTime: certificate.renewalTime,
        },
        evidence: [
          objectEvidence(
            certificate,
            'status.conditions',
            certificate.conditions.map(({ type }) => type).join(', '),
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const renewalWindowWrong = (facts: Facts) => {
  const { certificate, seen } = facts;
  const ready = certificate && findCondition(certificate.conditions, 'Ready');
  return certificate && ready?.reason === windowError
    ? {
        params: {
          ...certificateParams(facts, certificate),
          message: quoted(ready.message),
        },
        evidence: [conditionEvidence(certificate, ready, seen.certificates)],
      }
    : undefined;
};

/** A certificate authority that is to revoke a certificate suggests to renew it long before its usual time. */
const earlyRenewalSuggested = (facts: Facts) => {
  const { certificate, seen } = facts;
  const window = certificate?.suggestedRenewal;
  const begin = Date.parse(certificate?.notBefore ?? '');
  const half = (Date.parse(certificate?.notAfter ?? '') - begin) / 2;
  return certificate && window && Date.parse(window.start) - begin < half
    ? {
        params: {
          ...certificateParams(facts, certificate),
          start: window.start,
          end: window.end,
        },
        evidence: [
          objectEvidence(
            certificate,
            'status.acme.ari.suggestedWindow',
            `${window.start} - ${window.end}`,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

/** What keeps a renewal from its time, beside an attempt that failed; how late it is has reasons of its own. */
export const stuckRenewalReasons = {
  RenewalNotStarted: defineReason({
    ...inForce,
    severity: 'warning',
    actor: 'platform',
    explainedBy: ['SecretConflict', 'issuanceFaults'],
    title: 'cert-manager has not started the renewal',
    explanation:
      'The Certificate {certificate} was due for renewal at {renewalTime}. cert-manager has neither begun it nor reported a failure.',
    fix: [
      'Platform team: check that cert-manager is running, and search its log for {certificate}.',
      'Run cmctl renew {certificate} -n {namespace} to see whether it reacts.',
    ],
    find: renewalNotStarted,
  }),
  RenewalWindowWrong: defineReason({
    ...inForce,
    severity: 'warning',
    actor: 'you',
    title: 'The renewal windows fit no time',
    explanation:
      'cert-manager cannot find a time for the renewal of the Certificate {certificate} within its windows, and renews it outside them. The current certificate stays valid.',
    fix: [
      'Correct spec.renewal.windows of the Certificate: cron, timezone and windowDuration.',
    ],
    find: renewalWindowWrong,
  }),
  EarlyRenewalSuggested: defineReason({
    ...inForce,
    severity: 'info',
    actor: 'nobody',
    title: 'The CA suggests an early renewal',
    explanation:
      'The certificate authority suggests to renew the Certificate {certificate} between {start} and {end}, earlier than usual: it can be about to revoke the current one.',
    fix: ['Nothing to do: cert-manager renews it in that window.'],
    find: earlyRenewalSuggested,
  }),
};
