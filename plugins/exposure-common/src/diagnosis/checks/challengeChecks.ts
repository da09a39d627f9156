import { classify } from '../acme/classify';
import { failedChallengeMessages } from '../acme/failedChallengeMessages';
import { selfCheckMessages, statusCodeIn } from '../acme/selfCheckMessages';
import type { Check, CheckEntry, Violation } from '../Check';
import { objectEvidence, quoted } from '../evidence';
import type { Facts } from '../Facts';
import type { Reason } from '../reasons';

const needs = ['certificates', 'challenges'] as const;

function violationOf(facts: Facts, message: string): Violation {
  const { challenge, seen } = facts;
  return {
    params: {
      hostname: facts.hostname,
      namespace: facts.namespace,
      dnsOwner: facts.dnsOwner,
      target: facts.dns.target.name,
      challenge: challenge?.name ?? '',
      type: challenge?.type ?? '',
      state: challenge?.state || 'not started',
      message: quoted(message),
      status: statusCodeIn(message),
    },
    evidence: challenge
      ? [objectEvidence(challenge, 'status.reason', message, seen.challenges)]
      : [],
  };
}

/** `undefined` where no challenge is open, or it has ended well. */
function openChallenge({ challenge }: Facts) {
  return challenge && challenge.state !== 'valid' ? challenge : undefined;
}

/** The class of what cert-manager's own check waits for. */
function waitsFor(facts: Facts): Reason | undefined {
  const challenge = openChallenge(facts);
  const message = challenge?.reason ?? '';
  return challenge?.presented && challenge.state !== 'invalid' && message
    ? classify(selfCheckMessages, message)
    : undefined;
}

/** The class of what the certificate authority found wrong. */
function failedWith(facts: Facts): Reason | undefined {
  return facts.challenge?.state === 'invalid'
    ? classify(failedChallengeMessages, facts.challenge.reason ?? '') ??
        'ChallengeInvalid'
    : undefined;
}

function startOf({ challenge }: Facts): string | undefined {
  return challenge?.presentedAt ?? challenge?.creationTimestamp;
}

const selfChecks = [
  ...new Set(selfCheckMessages.map(([, reason]) => reason)),
].map(
  (reason): CheckEntry => ({
    reason,
    needs,
    find: facts =>
      waitsFor(facts) === reason
        ? {
            ...violationOf(facts, facts.challenge?.reason ?? ''),
            since: startOf(facts),
          }
        : undefined,
  }),
);

const failedChallenges = (
  [
    'ChallengeInvalidDns',
    'ChallengeInvalidConnection',
    'ChallengeInvalidAnswer',
    'ChallengeInvalid',
  ] as const
).map(
  (reason): CheckEntry => ({
    reason,
    needs,
    find: facts =>
      failedWith(facts) === reason
        ? violationOf(facts, facts.challenge?.reason ?? '')
        : undefined,
  }),
);

/** A challenge's refusal by CAA is the order's refusal: see `orderRefusedByCaa`. */
export function challengeRefusedByCaa(facts: Facts): Violation | undefined {
  return failedWith(facts) === 'OrderRefusedByCaa'
    ? violationOf(facts, facts.challenge?.reason ?? '')
    : undefined;
}

const challengePresentFailed: Check = facts => {
  const challenge = openChallenge(facts);
  const message = challenge?.reason ?? '';
  const failed =
    challenge?.processing &&
    !challenge.presented &&
    challenge.state !== 'invalid' &&
    message !== '' &&
    !message.startsWith('Waiting for');
  return failed ? violationOf(facts, message) : undefined;
};

const challengeQueued: Check = facts => {
  const challenge = openChallenge(facts);
  return challenge && !challenge.processing && !challenge.state
    ? { ...violationOf(facts, ''), since: challenge.creationTimestamp }
    : undefined;
};

const provingControl: Check = facts => {
  const challenge = openChallenge(facts);
  const isUnderWay =
    challenge?.processing && challenge.state !== 'invalid' && !waitsFor(facts);
  return isUnderWay
    ? { ...violationOf(facts, challenge.reason ?? ''), since: startOf(facts) }
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
