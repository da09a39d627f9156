import type { ChallengeObject } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import type { Facts } from '../../facts/Facts';
import { meaningOf } from '../../vocabulary/KnownMessage';
import { firstChallenge } from '../challengesOf';
import { challengeViolation } from '../challengeViolation';
import type { DeadChallengeFault } from './deadChallengeMessages';
import { deadChallengeMessages } from './deadChallengeMessages';

/**
 * A Challenge that cert-manager has given up, under an Order that the certificate authority still counts as open: cert-manager
 * touches neither of them again. What the authority itself calls invalid ends the Order, and says more.
 * @see https://github.com/cert-manager/cert-manager/issues/8847
 */
function deadChallenge(facts: Facts): ChallengeObject | undefined {
  const { order } = facts;
  return order?.state === 'pending' &&
    firstChallenge(facts, ({ state }) => state === 'invalid') === undefined
    ? firstChallenge(facts, ({ state }) =>
        ['expired', 'errored'].includes(state ?? ''),
      )
    : undefined;
}

function deadOf(fault: DeadChallengeFault) {
  return (facts: Facts) => {
    const challenge = deadChallenge(facts);
    const found =
      challenge &&
      (meaningOf(deadChallengeMessages, challenge.reason ?? '') ??
        'ChallengeGivenUp');
    if (!challenge || found !== fault) {
      return undefined;
    }
    const { params, evidence } = challengeViolation(facts, challenge);
    return {
      params: {
        ...params,
        order: facts.order?.name ?? '',
        namespace: challenge.namespace,
        issuer: challenge.issuerRef.name,
      },
      evidence,
    };
  };
}

const dead = {
  track: 'certificate',
  value: 'failed',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  headlineWhenServed: 'renewalAtRisk',
  among: 'issuanceFaults',
  needs: ['certificates', 'orders', 'challenges'],
} as const;

const removeOrder =
  'Platform team: delete the Order with kubectl delete order {order} -n {namespace}; cert-manager then creates a new one with new challenges.';

/** A Challenge that has ended without an answer, so that its Order never does. */
export const deadChallengeReasons = {
  ChallengeThrottled: defineReason({
    ...dead,
    title: 'The CA limited the challenge’s requests',
    explanation:
      'The certificate authority refused too many requests for {hostname}. The Challenge {challenge} is {state} for good, and the Order {order} waits for it: {message}',
    fix: [
      'Wait until the limit has passed: requests before that are refused, too.',
      removeOrder,
    ],
    find: deadOf('ChallengeThrottled'),
  }),
  ChallengeTypeNotOffered: defineReason({
    ...dead,
    title: 'The CA refuses the challenge type',
    explanation:
      'The challenge type {type} is not allowed by the certificate authority for {hostname}. The Challenge {challenge} is {state} for good, and the Order {order} waits for it: {message}',
    fix: [
      'Platform team: add a solver of another challenge type for {hostname} to the issuer {issuer}.',
      removeOrder,
    ],
    find: deadOf('ChallengeTypeNotOffered'),
  }),
  ChallengeConnectionLost: defineReason({
    ...dead,
    title: 'The connection to the CA broke',
    explanation:
      'cert-manager lost the connection to the certificate authority. The Challenge {challenge} for {hostname} is {state} for good, and the Order {order} waits for it: {message}',
    fix: [
      removeOrder,
      'Platform team: check network, proxy and DNS between cert-manager and the certificate authority if it happens again.',
    ],
    find: deadOf('ChallengeConnectionLost'),
  }),
  ChallengeGivenUp: defineReason({
    ...dead,
    title: 'The challenge can no longer succeed',
    explanation:
      'The Challenge {challenge} for {hostname} is {state}, which is final, but its Order {order} is still pending. cert-manager continues neither. It says: {message}',
    fix: [
      removeOrder,
      'Platform team: check that only one cert-manager runs in the cluster if a new challenge ends the same way.',
    ],
    find: deadOf('ChallengeGivenUp'),
  }),
};
