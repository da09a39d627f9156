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

/** A CAA record that forbids is told by its own error; a look-up of CAA that failed is one of the DNS. */
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
    title: 'The certificate authority gets no answer from the DNS',
    explanation:
      'The certificate authority got no usable DNS answer for {hostname}: {message}',
    fix: [
      '{dnsOwner}: make {hostname} resolve on the public internet, with valid DNSSEC signatures where the zone is signed.',
      'If the record has been corrected since, there is nothing to do: cert-manager retries automatically.',
      'Where the answer names CAA: the servers of the zone must answer that type too, even with nothing.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidDns'),
  }),
  ChallengeInvalidSecondary: defineReason({
    ...failed,
    actor: 'platform',
    title: 'Validation fails from some regions',
    explanation:
      'The certificate authority checks {hostname} from several countries, and not enough of them got the proof: {message}',
    fix: [
      'Platform team: do not block port 80 by country or network in the load balancer or firewall.',
      '{dnsOwner}: check that all servers of the zone answer alike and quickly, from everywhere.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidSecondary'),
  }),
  ChallengeInvalidForbidden: defineReason({
    ...failed,
    actor: 'you',
    title: 'A login, allowlist or redirect blocks validation',
    explanation:
      'The certificate authority asked {hostname} for the proof and was turned away: {message}',
    fix: [
      'Keep login, allowlist and redirects away from the path /.well-known/acme-challenge/. A redirect may lead to the ports 80 and 443 only.',
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
      'Check that all addresses of the name, IPv6 too, are the platform’s.',
      'Platform team: open port 80 to the whole internet. The check comes from several countries, so blocking by country breaks it.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidConnection'),
  }),
  ChallengeInvalidAnswer: defineReason({
    ...failed,
    actor: 'dnsOwner',
    title: 'The certificate authority reached another server',
    explanation:
      'The certificate authority asked {hostname} for the proof and got something else: {message}',
    fix: [
      '{dnsOwner}: remove old A and AAAA records; the name must lead to {target} only.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidAnswer'),
  }),
  ChallengeInvalidTxt: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The certificate authority does not find the TXT record',
    explanation:
      'The certificate authority looked for the proof at {proofName} and did not find it: {message}',
    fix: [
      'Platform team: check that the issuer’s solver writes {proofName} into the zone that the world asks, and that nothing else writes it.',
      '{dnsOwner}: where the answer says SERVFAIL, DNSSEC or secondary validation, the servers of the zone answer wrong or late.',
    ],
    explainedBy: ['DnssecBroken'],
    find: failedWith('ChallengeInvalidTxt'),
  }),
  ChallengeInvalidServerError: defineReason({
    ...failed,
    actor: 'you',
    title: 'The solver did not answer the certificate authority',
    explanation:
      'The certificate authority got status {status} for {hostname}: the controller cannot reach cert-manager’s solver pod. Its answer: {message}',
    fix: [
      'Allow the ingress controller to reach pods with the label acme.cert-manager.io/http01-solver=true on TCP port 8089 (NetworkPolicy).',
      'Check that the solver pod runs in {namespace}: quotas and registry rules can stop it.',
    ],
    find: failedWith('ChallengeInvalidServerError'),
  }),
  ChallengeInvalidNotFound: defineReason({
    ...failed,
    actor: 'you',
    title: 'The certificate authority does not reach the solver',
    explanation:
      '{hostname} leads to this platform, but the certificate authority got something other than the proof from cert-manager’s solver: {message}',
    fix: [
      'Check that no other route of {hostname} takes the path /.well-known/acme-challenge/.',
      'Check that the issuer’s solver uses the Ingress class or the Gateway of this environment.',
      'If the DNS record has been corrected since, there is nothing to do: cert-manager retries automatically.',
    ],
    find: failedWith('ChallengeInvalidNotFound'),
  }),
  ChallengeInvalid: defineReason({
    ...failed,
    actor: 'you',
    title: 'The certificate authority could not check the name',
    explanation: 'The challenge for {hostname} failed: {message}',
    fix: [
      'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
    ],
    find: failedWith('ChallengeInvalid'),
  }),
} satisfies Record<Exclude<ChallengeFault, 'OrderRefusedByCaa'>, unknown>;
