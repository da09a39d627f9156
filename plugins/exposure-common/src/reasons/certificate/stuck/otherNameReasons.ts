import type { ChallengeObject } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { isOwnChallenge, provenName } from '../../acme/challengesOf';
import { defineReason } from '../../defineReason';
import { isOwnedBy } from '../../facts/certificateOf';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { certificateParams } from '../certificateParams';
import { isLong } from './attempts';

function isProven({ state }: ChallengeObject): boolean {
  return state === 'valid';
}

/** A challenge that cert-manager has given up says nothing of its name; it has a reason of its own. */
function isGivenUp({ state }: ChallengeObject): boolean {
  return ['expired', 'errored'].includes(state ?? '');
}

/** A challenge of another name that has failed, or that has been open for long, while nothing is left to prove of the own. */
const otherNameHoldsBack = (facts: Facts, now: Date) => {
  const { certificate, order, seen } = facts;
  const challenges = order
    ? listOf(seen.challenges).filter(entry => isOwnedBy(entry, order))
    : [];
  const isOpen = challenges.some(
    entry => isOwnChallenge(entry, facts) && !isProven(entry),
  );
  const [other] = challenges
    .filter(
      entry =>
        !isProven(entry) &&
        !isGivenUp(entry) &&
        !isOwnChallenge(entry, facts) &&
        (entry.state === 'invalid' || isLong(entry.creationTimestamp, now)),
    )
    .sort((a, b) => (a.dnsName < b.dnsName ? -1 : 1));
  return certificate && other && !isOpen
    ? {
        params: {
          ...certificateParams(facts, certificate),
          other: quoted(provenName(other)),
          challenge: other.name,
        },
        evidence: [
          objectEvidence(other, 'status.reason', other.reason, seen.challenges),
        ],
      }
    : undefined;
};

/** What holds a certificate back that has nothing to do with the hostname itself. */
export const otherNameReasons = {
  OtherNameHoldsBack: defineReason({
    track: 'certificate',
    severity: 'warning',
    actor: 'you',
    title: 'Another hostname holds the certificate back',
    explanation:
      'The Certificate {certificate} is also for {other}, whose Challenge {challenge} has not succeeded. Until it does, {hostname} has no new certificate either.',
    fix: [
      'Correct what is wrong with {other}, or remove it from dnsNames of the Certificate.',
      'Use a separate Certificate for each hostname, so that one cannot hold back another.',
    ],
    needs: ['certificates', 'orders', 'challenges'],
    find: otherNameHoldsBack,
  }),
};
