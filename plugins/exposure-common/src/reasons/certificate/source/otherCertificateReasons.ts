import { defineReason } from '../../defineReason';
import type { Facts } from '../../facts/Facts';
import { failing } from '../failing';
import { attachmentOf } from './managedCertificate';
import type { OtherStanding } from './otherCertificate';
import {
  otherCertificate,
  otherEvidence,
  otherFault,
  otherParams,
  standingOf,
} from './otherCertificate';

/** What is known in more detail has a reason for itself. */
function found(standing: OtherStanding) {
  return (facts: Facts, now: Date) => {
    const other = otherCertificate(facts);
    const isTold =
      other &&
      (otherFault(other, now) !== undefined ||
        attachmentOf(facts, now) !== undefined);
    return other && !isTold && standingOf(other, now) === standing
      ? {
          params: otherParams(other, facts),
          evidence: [otherEvidence(other, facts)],
          ...(standing === 'pending' && { since: other.creationTimestamp }),
        }
      : undefined;
  };
}

const look =
  'Platform team: search the log of the controller that provides {kind} for {name}.';

/** Certificates that a controller other than cert-manager provides: its own words tell how far it is. */
export const otherCertificateReasons = {
  OtherCertificateFailed: defineReason({
    ...failing,
    value: 'failed',
    actor: 'platform',
    among: 'certificateFaults',
    title: 'Another controller’s certificate has failed',
    explanation:
      'The {kind} {name} is to cover {hostname}. Its controller reports: {report}',
    fix: ['Platform team: correct what the controller reports.', look],
    needs: ['certificates'],
    find: found('failed'),
  }),
  OtherRenewalFailed: defineReason({
    track: 'certificate',
    value: 'renewalFailing',
    severity: 'warning',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'Another controller’s renewal is not done',
    explanation:
      'The {kind} {name} covers {hostname} until {notAfter}. Its controller reports: {report}',
    fix: [look],
    needs: ['certificates'],
    find: found('renewalFailed'),
  }),
  OtherCertificatePending: defineReason({
    ...failing,
    value: 'ordering',
    severity: 'warning',
    actor: 'platform',
    progress: 'issuing',
    among: 'certificateFaults',
    title: 'Another controller prepares the certificate',
    explanation:
      'The {kind} {name} is to cover {hostname}. Its controller reports: {report}',
    fix: [look],
    needs: ['certificates'],
    find: found('pending'),
  }),
  OtherCertificateReady: defineReason({
    track: 'certificate',
    value: 'valid',
    severity: 'info',
    actor: 'nobody',
    title: 'Another controller provides the certificate',
    explanation:
      'The {kind} {name} covers {hostname}. Its controller reports: {report}. Valid until: {notAfter}.',
    fix: [],
    needs: ['certificates'],
    find: found('ready'),
  }),
};
