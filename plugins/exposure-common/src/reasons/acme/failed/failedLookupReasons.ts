import { defineReason } from '../../defineReason';
import { failed, failedWith } from '../failedChallengeReasons';
import { zoneFaults } from '../zoneFaults';

const lookup = {
  ...failed,
  headline: 'byActor',
  actor: 'dnsOwner',
} as const;

/** The zone's servers gave the certificate authority no usable answer, whatever the records are. */
export const failedLookupReasons = {
  ChallengeInvalidEarlier: defineReason({
    ...failed,
    severity: 'warning',
    actor: 'nobody',
    title: 'The DNS record came after the attempt',
    explanation:
      'By now {hostname} resolves and leads to the platform, so the next attempt can succeed. At the last one the certificate authority could not resolve it: {message}',
    fix: ['Wait for the next attempt: cert-manager retries automatically.'],
    find: failedWith('ChallengeInvalidEarlier'),
  }),
  ChallengeInvalidCaaLookup: defineReason({
    ...lookup,
    title: 'The certificate authority’s CAA lookup failed',
    explanation:
      'Before it issues, the certificate authority asks for CAA records of {hostname} and of the names above. It received no usable answer: {message}',
    fix: [
      '{dnsOwner}: make all servers of the zone answer CAA queries from everywhere, with an empty answer if there is no such record.',
      '{dnsOwner}: check the DNSSEC signatures of empty answers if the zone is signed.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidCaaLookup'),
  }),
  ChallengeInvalidRegistryLookup: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The top-level domain’s CAA lookup failed',
    explanation:
      'The certificate authority asks for CAA records of {hostname} and of all names above. The top-level domain gave no usable answer, which usually passes: {message}',
    fix: [
      'Wait for the next attempt: cert-manager retries automatically, and nothing in your zone is wrong.',
      'Platform team: check the status pages of the certificate authority and the registry if it happens again.',
    ],
    find: failedWith('ChallengeInvalidRegistryLookup'),
  }),
  ChallengeInvalidAaaaLookup: defineReason({
    ...lookup,
    title: 'The certificate authority’s AAAA lookup failed',
    explanation:
      'The certificate authority asked for the IPv6 addresses (AAAA) of {hostname} too, and the zone’s servers gave no usable answer: {message}',
    fix: [
      '{dnsOwner}: make all servers of the zone answer AAAA queries for {hostname}, with an empty answer if it has no IPv6 address.',
      '{dnsOwner}: check for a firewall, load balancer or old DNS software that fails at AAAA.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidAaaaLookup'),
  }),
  ChallengeTxtIsAlias: defineReason({
    ...lookup,
    title: 'A TXT record stands for a CNAME',
    explanation:
      'The TXT record {proofName} has a hostname as its value. It was meant to be a CNAME record that leads the challenge to that name: {message}',
    fix: [
      '{dnsOwner}: replace the TXT record {proofName} with a CNAME record to the hostname that it has as its value.',
    ],
    explainedBy: [...zoneFaults],
    find: failedWith('ChallengeTxtIsAlias'),
  }),
  ChallengeInvalidTxtLookup: defineReason({
    ...lookup,
    title: 'The TXT record cannot be looked up',
    explanation:
      'The certificate authority received no usable answer when it looked up the challenge’s TXT record {proofName}: {message}',
    fix: [
      '{dnsOwner}: make all servers of the zone answer {proofName}, in time and from everywhere, with valid DNSSEC signatures if the zone is signed.',
      '{dnsOwner}: check the servers behind {proofName} if a CNAME or NS record leads it to another zone.',
    ],
    explainedBy: [...zoneFaults, 'ChallengeAliasNotFollowed'],
    find: failedWith('ChallengeInvalidTxtLookup'),
  }),
};
