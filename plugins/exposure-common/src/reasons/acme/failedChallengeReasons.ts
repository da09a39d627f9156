import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { failedChallenge } from './challengesOf';
import {
  answeredStatus,
  challengeViolation,
  leadsHere,
} from './challengeViolation';
import { classify } from './classify';
import { tellingPart } from './tellingPart';

/** A CAA record that forbids has its own error; a failed look-up of CAA is a fault of the DNS. */
const caaMessages = [
  [/looking up CAA/, 'ChallengeInvalidDns'],
  [/\bCAA\b|error:caa/, 'OrderRefusedByCaa'],
] as const;

/** What a certificate authority says about an HTTP-01 challenge that failed, by class (RFC 8555 §6.7). */
const httpMessages = [
  [
    /error:dns\b|NXDOMAIN|SERVFAIL|DNSSEC|could not resolve|no such host/,
    'ChallengeInvalidDns',
  ],
  [/during secondary validation/i, 'ChallengeInvalidSecondary'],
  [
    /error:tls\b|in redirect target|redirect loop/i,
    'ChallengeInvalidForbidden',
  ],
  [
    /error:connection|connection refused|timeout during connect/i,
    'ChallengeInvalidConnection',
  ],
  [
    /error:(?:unauthorized|incorrectResponse)|invalid response/i,
    'ChallengeInvalidAnswer',
  ],
] as const;

const txtMessages = [
  [
    /\bTXT\b|error:(?:dns|unauthorized|incorrectResponse|connection)|NXDOMAIN|SERVFAIL|DNSSEC/,
    'ChallengeInvalidTxt',
  ],
] as const;

/** Where the name leads to the platform, what a wrong answer says about the way from there to the solver. */
const wrongAnswers = [
  [/^5/, 'ChallengeInvalidServerError'],
  [/^(?:30|401|403)/, 'ChallengeInvalidForbidden'],
  [/^/, 'ChallengeInvalidNotFound'],
] as const;

type ChallengeFault =
  | (typeof caaMessages | typeof httpMessages)[number][1]
  | (typeof txtMessages | typeof wrongAnswers)[number][1]
  | 'ChallengeInvalid';

/**
 * The class of what the certificate authority found wrong with a challenge.
 *
 * @param isHere - the name is known to lead to the platform, so that no other server can have answered
 */
export function failedChallengeReason(
  type: string,
  message: string,
  isHere: boolean,
): ChallengeFault {
  const text = tellingPart(message);
  const table: readonly (readonly [RegExp, ChallengeFault])[] =
    type === 'DNS-01' ? txtMessages : httpMessages;
  const reason =
    classify(caaMessages, text) ?? classify(table, text) ?? 'ChallengeInvalid';
  return reason === 'ChallengeInvalidAnswer' && isHere
    ? classify(wrongAnswers, answeredStatus(message)) ?? reason
    : reason;
}

/** Finds the challenge that failed, where what failed is of this class. */
export function failedWith(fault: ChallengeFault) {
  return (facts: Facts) => {
    const challenge = failedChallenge(facts);
    const found =
      challenge &&
      failedChallengeReason(
        challenge.type,
        challenge.reason ?? '',
        leadsHere(challenge, facts),
      );
    return challenge && found === fault
      ? challengeViolation(facts, challenge)
      : undefined;
  };
}

const failed = {
  track: 'certificate',
  value: 'failed',
  severity: 'error',
  headline: 'retryAt',
  among: 'issuanceFaults',
  needs: ['certificates', 'challenges'],
} as const;

/** What the certificate authority found wrong when it checked the name; a refusal by CAA is the order's. */
export const failedChallengeReasons = {
  ChallengeInvalidDns: defineReason({
    ...failed,
    actor: 'dnsOwner',
    title: 'The certificate authority cannot resolve the hostname',
    explanation:
      'The certificate authority received no usable DNS answer for {hostname}: {message}',
    fix: [
      '{dnsOwner}: make {hostname} resolve on the public internet, with valid DNSSEC signatures if the zone is signed.',
      'Wait if the record has been corrected since: cert-manager retries automatically.',
      '{dnsOwner}: make the zone’s servers answer CAA queries too, even with an empty answer, if the message names CAA.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidDns'),
  }),
  ChallengeInvalidSecondary: defineReason({
    ...failed,
    actor: 'platform',
    title: 'Validation fails from some regions',
    explanation:
      'The certificate authority validates {hostname} from several countries, and too few of these attempts succeeded: {message}',
    fix: [
      'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
      '{dnsOwner}: check that all servers of the zone give the same answer, quickly and from everywhere.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidSecondary'),
  }),
  ChallengeInvalidForbidden: defineReason({
    ...failed,
    actor: 'you',
    title: 'A login, allowlist or redirect blocks validation',
    explanation:
      'The certificate authority requested the challenge response from {hostname} and was turned away: {message}',
    fix: [
      'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects.',
      'Use only ports 80 and 443 for any redirect of that path.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidForbidden'),
  }),
  ChallengeInvalidConnection: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The certificate authority cannot connect',
    explanation:
      'The certificate authority could not reach {hostname} on port 80: {message}',
    fix: [
      'Check that all addresses of {hostname}, IPv6 included, are the platform’s.',
      'Platform team: open port 80 to the whole internet; validation comes from several countries, so blocking by country breaks it.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidConnection'),
  }),
  ChallengeInvalidAnswer: defineReason({
    ...failed,
    actor: 'dnsOwner',
    title: 'The certificate authority reached another server',
    explanation:
      'The certificate authority requested the challenge response from {hostname} and received something else: {message}',
    fix: [
      '{dnsOwner}: remove old A and AAAA records; {hostname} must point to {target} only.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidAnswer'),
  }),
  ChallengeInvalidTxt: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The certificate authority found no TXT record',
    explanation:
      'The certificate authority did not find the challenge’s TXT record {proofName}: {message}',
    fix: [
      'Platform team: check that the issuer’s solver writes {proofName} into the public zone, and that nothing else writes it.',
      '{dnsOwner}: check that the zone’s servers answer correctly and in time if the message names SERVFAIL, DNSSEC or secondary validation.',
    ],
    explainedBy: ['DnssecBroken', 'ZoneNotDelegated', 'ZoneParked'],
    find: failedWith('ChallengeInvalidTxt'),
  }),
  ChallengeInvalidServerError: defineReason({
    ...failed,
    actor: 'you',
    title: 'The controller cannot reach the solver pod',
    explanation:
      'The certificate authority received status {status} from {hostname}: the controller cannot reach cert-manager’s solver pod. The answer: {message}',
    fix: [
      'Allow the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Check that the solver pod runs in {namespace}: quotas and registry rules can block it.',
    ],
    find: failedWith('ChallengeInvalidServerError'),
  }),
  ChallengeInvalidNotFound: defineReason({
    ...failed,
    actor: 'you',
    title: 'Validation does not reach the solver',
    explanation:
      '{hostname} points to this platform, but the certificate authority received something other than the challenge response of cert-manager’s solver: {message}',
    fix: [
      'Check that no other route of {hostname} serves the path /.well-known/acme-challenge/.',
      'Check that the issuer’s solver uses the Ingress class or the Gateway of this environment.',
      'Wait if the DNS record has been corrected since: cert-manager retries automatically.',
    ],
    find: failedWith('ChallengeInvalidNotFound'),
  }),
  ChallengeInvalid: defineReason({
    ...failed,
    actor: 'you',
    title: 'Validation of the hostname failed',
    explanation: 'The challenge for {hostname} failed: {message}',
    fix: [
      'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
    ],
    find: failedWith('ChallengeInvalid'),
  }),
} satisfies Record<Exclude<ChallengeFault, 'OrderRefusedByCaa'>, unknown>;
