import { defineReason } from '../defineReason';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { challengeViolation } from './challengeViolation';
import { challengesOfOrder } from './order/orderAnswer';

/** What cert-manager writes when all is well, and nothing is to be told of. */
const done = /^Successfully authorized/i;

/** A challenge that is validated and still under way: cert-manager ends it only once its record is removed. */
const cleanupFails = (facts: Facts) => {
  const challenge = challengesOfOrder(facts).find(
    ({ type, state, processing, presented, reason }) =>
      type === 'DNS-01' &&
      state === 'valid' &&
      processing &&
      presented &&
      reason &&
      !done.test(reason),
  );
  if (!challenge) {
    return undefined;
  }
  const { params, evidence } = challengeViolation(facts, challenge);
  const { kind, name } = challenge.issuerRef;
  return {
    params: { ...params, issuer: `${quoted(kind)} ${quoted(name)}` },
    evidence,
  };
};

/** What keeps an order from going on after its challenge has succeeded. */
export const cleanupReasons = {
  ChallengeCleanupFails: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'cert-manager cannot clean up the challenge',
    explanation:
      '{hostname} is validated, but cert-manager cannot remove the TXT record {proofName} at {provider}, and does not go on before it has: {message}',
    fix: [
      'Platform team: install a newer version of cert-manager if the answer is a 404 or “Could not route to”: older ones do not fit the provider’s API.',
      'Platform team: allow the credentials of {issuer} to delete records, if the answer denies it.',
    ],
    among: 'issuanceFaults',
    needs: ['certificates', 'orders', 'challenges'],
    find: cleanupFails,
  }),
};
