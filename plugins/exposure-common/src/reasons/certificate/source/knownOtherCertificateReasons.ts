import { defineReason } from '../../defineReason';
import type { Facts } from '../../facts/Facts';
import { failing } from '../failing';
import { attachmentOf } from './managedCertificate';
import {
  otherCertificate,
  otherEvidence,
  otherFault,
  otherParams,
} from './otherCertificate';
import type { OtherCertificateFault } from './otherCertificateMessages';

/** What its controller reports has one of the meanings, and nothing is wrong with how its route names it. */
function means(fault: OtherCertificateFault) {
  return (facts: Facts, now: Date) => {
    const other = otherCertificate(facts);
    return other &&
      otherFault(other, now) === fault &&
      !attachmentOf(facts, now)
      ? {
          params: {
            ...otherParams(other, facts),
            object: facts.route
              ? `${facts.route.kind} ${facts.route.name}`
              : 'route',
          },
          evidence: [otherEvidence(other, facts)],
        }
      : undefined;
  };
}

const known = {
  ...failing,
  value: 'failed',
  among: 'certificateFaults',
  needs: ['certificates'],
} as const;

/** Why a certificate of another controller is not issued, where what that reports is known. */
export const knownOtherCertificateReasons = {
  OtherCertificateLimited: defineReason({
    ...known,
    value: 'rateLimited',
    severity: 'warning',
    actor: 'nobody',
    headline: 'retryAt',
    title: 'The certificate waits for a quota',
    explanation:
      'The {kind} {name} for {hostname} has used up a request quota or rate limit. Next attempt: {retryAfter}. Its controller reports: {report}',
    fix: [
      'Nothing to do: the controller retries automatically.',
      'Platform team: find what requests so many certificates, or allow the issuer more requests, if it lasts.',
    ],
    find: means('OtherCertificateLimited'),
  }),
  ManagedCertificateNotVisible: defineReason({
    ...known,
    actor: 'platform',
    explainedBy: ['dnsFaults'],
    title: 'Google does not reach the hostname',
    explanation:
      'Google checks {hostname} at the load balancer of the {object} before it issues the ManagedCertificate {name}, and does not reach it there: {report}',
    fix: [
      'Platform team: check that {hostname} resolves to the address of this load balancer and to no other, also over IPv6.',
      'Wait up to 60 minutes after a correction: Google checks again automatically.',
    ],
    find: means('ManagedCertificateNotVisible'),
  }),
  ManagedCertificateCaa: defineReason({
    ...known,
    actor: 'dnsOwner',
    explainedBy: ['dnsFaults'],
    title: 'CAA records keep Google from issuing',
    explanation:
      'Google issues no ManagedCertificate {name}: the CAA records of {hostname} forbid its certificate authorities, or their DNS look-up failed: {report}',
    fix: [
      'Add CAA records of the type issue for pki.goog and letsencrypt.org, if the zone has CAA records.',
      'Check that the name servers of the zone answer queries for CAA.',
    ],
    find: means('ManagedCertificateCaa'),
  }),
  OtherHostnameNotAllowed: defineReason({
    ...known,
    actor: 'platform',
    title: 'The issuer does not allow the hostname',
    explanation:
      'The issuer of the {kind} {name} is not configured for a hostname that this requests: {report}',
    fix: [
      'Platform team: add {hostname} to the domains of the issuer, or provide another issuer for it.',
      'Request a hostname that the issuer allows, or name another issuer in spec.issuerRef.',
    ],
    find: means('OtherHostnameNotAllowed'),
  }),
  OtherCertificateWrong: defineReason({
    ...known,
    actor: 'you',
    title: 'A field of the Certificate is refused',
    explanation:
      'The controller refuses a field of the {kind} {name}, and issues nothing until it is corrected: {report}',
    fix: [
      'Correct the named field of the {kind} {name}, or of the annotations it is made from.',
    ],
    find: means('OtherCertificateWrong'),
  }),
  OtherIssuerNotReady: defineReason({
    ...known,
    actor: 'platform',
    title: 'The issuer is missing or not ready',
    explanation:
      'The {kind} {name} for {hostname} names an issuer that does not exist or is not ready: {report}',
    fix: [
      'Platform team: create or correct the issuer; the controller then retries automatically.',
      'Check the issuer’s name in spec.issuerRef of the {kind} {name}.',
    ],
    find: means('OtherIssuerNotReady'),
  }),
  OtherChallengeFailed: defineReason({
    ...known,
    actor: 'platform',
    explainedBy: ['dnsFaults'],
    title: 'The DNS challenge does not succeed',
    explanation:
      'The controller of the {kind} {name} proves {hostname} by DNS-01, and the TXT record _acme-challenge.{hostname} does not appear at its name servers: {report}',
    fix: [
      'Platform team: check that the controller may write into the zone of {hostname}: its DNSProvider, credentials and DNSEntry objects.',
      'Check that the zone, or _acme-challenge.{hostname}, is delegated to the name servers that the controller writes to.',
    ],
    find: means('OtherChallengeFailed'),
  }),
};
