import type { ChallengeObject } from '../../kubernetes';
import {
  failedChallenge,
  isOwnChallenge,
  openChallenge,
  provenName,
} from './challengesOf';
import {
  answeredStatus,
  failedChallengeReason,
  failedChallengeReasonNames,
} from './failedChallengeMessages';
import {
  selfCheckReason,
  selfCheckReasonNames,
  statusCodeIn,
} from './selfCheckMessages';
import { tellingPart } from './tellingPart';
import type { Check, CheckEntry, Violation } from '../Check';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Reason } from '../reasons';

const needs = ['certificates', 'challenges'] as const;

/** Who runs the zone of the name that is proven: a certificate can have names of several zones. */
function ownerOf(name: string, { seen, dnsOwner }: Facts): string {
  const suffix = seen.zone?.suffix;
  return suffix === undefined || `.${name}`.endsWith(`.${suffix}`)
    ? dnsOwner
    : `Whoever runs the DNS zone of ${name}`;
}

function violationOf(facts: Facts, challenge: ChallengeObject): Violation {
  const message = challenge.reason ?? '';
  const name = provenName(challenge) || facts.hostname;
  return {
    params: {
      hostname: name,
      proofName: `_acme-challenge.${name.replace(/^\*\./, '')}`,
      namespace: facts.namespace,
      dnsOwner: ownerOf(name, facts),
      target: facts.dns.target.name,
      challenge: challenge.name,
      type: challenge.type,
      state: challenge.state || 'not started',
      message: quoted(tellingPart(message)) || 'no reason was given',
      status: statusCodeIn(message) || answeredStatus(message),
    },
    evidence: [
      objectEvidence(
        challenge,
        'status.reason',
        message,
        facts.seen.challenges,
      ),
    ],
  };
}

/** The name that is proven is known to lead to the platform: no other server answers, and its record is not missing. */
function leadsHere(challenge: ChallengeObject, facts: Facts): boolean {
  return facts.dns.verdict === 'ok' && isOwnChallenge(challenge, facts);
}

/** The class of what cert-manager's own check waits for. */
function waitsFor(challenge: ChallengeObject, facts: Facts) {
  const { presented, reason, type } = challenge;
  return presented && reason
    ? selfCheckReason(type, reason, leadsHere(challenge, facts))
    : undefined;
}

/** The class of what the certificate authority found wrong. */
function failedWith(challenge: ChallengeObject, facts: Facts): Reason {
  return failedChallengeReason(
    challenge.type,
    challenge.reason ?? '',
    leadsHere(challenge, facts),
  );
}

function startOf(challenge: ChallengeObject): string | undefined {
  return challenge.presentedAt ?? challenge.creationTimestamp;
}

const selfChecks = selfCheckReasonNames.map(
  (reason): CheckEntry => ({
    reason,
    needs,
    find: facts => {
      const challenge = openChallenge(facts);
      if (!challenge || waitsFor(challenge, facts) !== reason) {
        return undefined;
      }
      // Behind the right record it is the platform's own controller that answers, by a route of the team.
      const isOurs =
        reason === 'SelfCheckWrongAnswer' && leadsHere(challenge, facts);
      return {
        ...violationOf(facts, challenge),
        since: startOf(challenge),
        ...(isOurs && { actor: 'you' }),
      };
    },
  }),
);

function failure(facts: Facts, reason: Reason): Violation | undefined {
  const challenge = failedChallenge(facts);
  return challenge && failedWith(challenge, facts) === reason
    ? violationOf(facts, challenge)
    : undefined;
}

const failedChallenges = failedChallengeReasonNames.map(
  (reason): CheckEntry => ({
    reason,
    needs,
    find: facts => failure(facts, reason),
  }),
);

/** A challenge's refusal by CAA is the order's refusal: see `orderRefusedByCaa`. */
export function challengeRefusedByCaa(facts: Facts): Violation | undefined {
  return failure(facts, 'OrderRefusedByCaa');
}

const challengePresentFailed: Check = facts => {
  const challenge = openChallenge(facts);
  const message = challenge?.reason ?? '';
  const failed =
    challenge?.processing &&
    !challenge.presented &&
    message !== '' &&
    !message.startsWith('Waiting for');
  return failed ? violationOf(facts, challenge) : undefined;
};

const challengeQueued: Check = facts => {
  const challenge = openChallenge(facts);
  return challenge && !challenge.processing && !challenge.state
    ? {
        ...violationOf(facts, challenge),
        since: challenge.creationTimestamp,
      }
    : undefined;
};

const provingControl: Check = facts => {
  const challenge = openChallenge(facts);
  return challenge?.processing && !waitsFor(challenge, facts)
    ? { ...violationOf(facts, challenge), since: startOf(challenge) }
    : undefined;
};

/** What the Challenge says, the most certain first. */
export const challengeChecks: readonly CheckEntry[] = [
  ...failedChallenges,
  { reason: 'ChallengePresentFailed', needs, find: challengePresentFailed },
  ...selfChecks,
  { reason: 'ChallengeQueued', needs, find: challengeQueued },
  { reason: 'ProvingControl', needs, find: provingControl },
];
