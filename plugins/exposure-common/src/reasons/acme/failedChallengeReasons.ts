import type { ChallengeObject } from '../../kubernetes';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { answeredBy } from './answeredBy';
import { failedChallenge } from './challengesOf';
import {
  answeredStatus,
  challengeViolation,
  leadsHere,
} from './challengeViolation';
import { classify } from './classify';
import {
  caaMessages,
  failedHttpMessages,
  failedTxtMessages,
} from './failed/failedChallengeMessages';
import {
  hasMovedSince,
  hasRecordSince,
  healsByWaiting,
} from './failed/healsByWaiting';
import { tellingPart } from './tellingPart';
import { zoneFaults } from './zoneFaults';
import type { KnownMessage } from '../vocabulary/KnownMessage';
import { meaningOf } from '../vocabulary/KnownMessage';

/** Where the name leads to the platform, what a wrong answer says about the way from there to the solver. */
const wrongAnswers = [
  [/^5/, 'ChallengeInvalidServerError'],
  [/^(?:30|401|403)/, 'ChallengeInvalidForbidden'],
  [/^/, 'ChallengeInvalidNotFound'],
] as const;

type ChallengeFault =
  | (typeof caaMessages)[number]['means']
  | (typeof failedHttpMessages)[number]['means']
  | (typeof failedTxtMessages)[number]['means']
  | (typeof wrongAnswers)[number][1]
  | 'ChallengeInvalidEarlier'
  | 'ChallengeInvalidElsewhere'
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
  const table: readonly KnownMessage<ChallengeFault>[] =
    type === 'DNS-01' ? failedTxtMessages : failedHttpMessages;
  const reason =
    meaningOf<ChallengeFault>(caaMessages, text) ??
    meaningOf(table, text) ??
    'ChallengeInvalid';
  return reason === 'ChallengeInvalidAnswer' && isHere
    ? classify(wrongAnswers, answeredStatus(message)) ?? reason
    : reason;
}

function faultOf(challenge: ChallengeObject, facts: Facts): ChallengeFault {
  const isHere = leadsHere(challenge, facts);
  const message = challenge.reason ?? '';
  const fault = failedChallengeReason(challenge.type, message, isHere);
  if (hasMovedSince(fault, challenge, facts)) {
    return 'ChallengeInvalidElsewhere';
  }
  const isOver = hasRecordSince(fault, challenge, facts);
  return isOver ? 'ChallengeInvalidEarlier' : fault;
}

/** Finds the challenge that failed, where what failed is of this class. */
export function failedWith(fault: ChallengeFault) {
  return (facts: Facts) => {
    const challenge = failedChallenge(facts);
    const found = challenge && faultOf(challenge, facts);
    return challenge && found === fault
      ? {
          ...challengeViolation(facts, challenge),
          lasts: !healsByWaiting(fault, challenge, facts),
        }
      : undefined;
  };
}

/** What all of them have in common. */
export const failed = {
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
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidDns'),
  }),
  ChallengeInvalidAtProxy: defineReason({
    ...failed,
    headline: 'byActor',
    actor: 'dnsOwner',
    title: 'A proxy or CDN answers validation',
    explanation:
      'A proxy or content delivery network (CDN) before {hostname} answered the certificate authority instead of the platform: {message}',
    fix: [
      '{dnsOwner}: turn the proxy off for {hostname} (DNS only), or make it pass /.well-known/acme-challenge/ to {target} on port 80.',
      'Platform team: use DNS-01 for hostnames that stay behind a proxy.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidAtProxy'),
  }),
  ChallengeInvalidForbidden: defineReason({
    ...failed,
    headline: 'byActor',
    actor: 'you',
    title: 'A login, allowlist or redirect blocks validation',
    explanation:
      'The certificate authority requested the challenge response from {hostname} and was turned away: {message}',
    fix: [
      'Exempt the path /.well-known/acme-challenge/ from login, allowlist and redirects. Annotations of your Ingress that can set them: {guards}.',
      'Use only ports 80 and 443 for any redirect of that path.',
    ],
    explainedBy: ['dnsFaults'],
    find: failedWith('ChallengeInvalidForbidden'),
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
      'Platform team: compare the name servers of the zone at {provider} with those of the public delegation: a record in a zone that is not delegated is seen by no one.',
      'Platform team: check that the issuer’s solver writes {proofName} into the public zone, or into the one that a CNAME record at that name leads to.',
      '{dnsOwner}: check that all servers of the zone have the same records.',
    ],
    explainedBy: [...zoneFaults, 'ChallengeAliasNotFollowed'],
    find: failedWith('ChallengeInvalidTxt'),
  }),
  ChallengeInvalidOldTxt: defineReason({
    ...failed,
    actor: 'platform',
    title: 'The TXT record has another value',
    explanation:
      'The certificate authority found a TXT record at {proofName}, but not the one of this challenge: an old one, or one that another program writes: {message}',
    fix: [
      'Platform team: check that nothing else writes {proofName}, such as a second cluster or another ACME client, and that its caches expire.',
      '{dnsOwner}: check that all servers of the zone have the same records.',
    ],
    explainedBy: [...zoneFaults, 'ChallengeAliasNotFollowed'],
    find: failedWith('ChallengeInvalidOldTxt'),
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
    actor: 'platform',
    title: 'Validation does not reach the solver',
    explanation:
      '{hostname} points to this platform, but the certificate authority received something other than the challenge response of cert-manager’s solver: {message}',
    fix: [
      'Platform team: check that the issuer’s solver uses the Ingress class or the Gateway of {hostname}, and that its exact path wins.',
      'Check that no route of yours serves the path /.well-known/acme-challenge/.',
      'Wait if the DNS record has been corrected since: cert-manager retries automatically.',
    ],
    find: facts => {
      const found = failedWith('ChallengeInvalidNotFound')(facts);
      const challenge = failedChallenge(facts);
      return (
        found && challenge && { ...found, actor: answeredBy(challenge, facts) }
      );
    },
  }),
  ChallengeInvalid: defineReason({
    ...failed,
    actor: 'you',
    explainedBy: ['ChallengeAliasNotFollowed'],
    title: 'Validation of the hostname failed',
    explanation: 'The challenge for {hostname} failed: {message}',
    fix: [
      'Read the certificate authority’s answer and correct what it names; cert-manager retries automatically.',
    ],
    find: failedWith('ChallengeInvalid'),
  }),
} satisfies Record<
  Exclude<
    ChallengeFault,
    | 'OrderRefusedByCaa'
    | 'ChallengeInvalidAaaaLookup'
    | 'ChallengeTxtIsAlias'
    | 'ChallengeInvalidCaaLookup'
    | 'ChallengeInvalidEarlier'
    | 'ChallengeInvalidConnection'
    | 'ChallengeInvalidElsewhere'
    | 'ChallengeInvalidProtocol'
    | 'ChallengeInvalidRegistryLookup'
    | 'ChallengeInvalidSecondary'
    | 'ChallengeInvalidSlow'
    | 'ChallengeInvalidTxtLookup'
  >,
  unknown
>;
