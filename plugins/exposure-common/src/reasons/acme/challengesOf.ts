import type { ChallengeObject } from '../../kubernetes';
import { coversHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import type { Facts } from '../facts/Facts';

/** The name that a challenge proves, with the star of a wildcard. */
export function provenName({ dnsName, wildcard }: ChallengeObject): string {
  return wildcard ? `*.${dnsName}` : dnsName;
}

/** Whether a challenge proves the hostname itself, and not another name of the same certificate. */
export function isOwnChallenge(
  challenge: ChallengeObject,
  { hostname }: Facts,
): boolean {
  return coversHostname(provenName(challenge), hostname);
}

function challengesOf({ order, challenge, seen }: Facts): ChallengeObject[] {
  const owned = listOf(seen.challenges).filter(entry =>
    entry.ownerReferences.some(
      ({ name, uid }) =>
        name === order?.name && (!uid || !order.uid || uid === order.uid),
    ),
  );
  const named = (entry: ChallengeObject) =>
    `${entry.creationTimestamp ?? ''} ${entry.name}`;
  const newestFirst = [...owned].sort((a, b) => (named(a) > named(b) ? -1 : 1));
  return challenge ? [...newestFirst, challenge] : newestFirst;
}

/** The hostname's own before another's: what fails for one name of a certificate keeps it from all of them. */
export function firstChallenge(
  facts: Facts,
  fits: (challenge: ChallengeObject) => boolean,
): ChallengeObject | undefined {
  const fitting = challengesOf(facts).filter(fits);
  return (
    fitting.find(challenge => isOwnChallenge(challenge, facts)) ?? fitting[0]
  );
}

/** The challenge that failed. */
export function failedChallenge(facts: Facts): ChallengeObject | undefined {
  return firstChallenge(facts, ({ state }) => state === 'invalid');
}

/** States that nothing follows (RFC 8555 §7.1.6; `errored` is cert-manager's own). */
const finalStates: readonly string[] = [
  'valid',
  'invalid',
  'expired',
  'errored',
];

/**
 * The challenge that is under way. Once one has failed the order has, and the challenges of other names that are still
 * open no longer matter.
 */
export function openChallenge(facts: Facts): ChallengeObject | undefined {
  const open = firstChallenge(
    facts,
    ({ state }) => !finalStates.includes(state ?? ''),
  );
  const isOver = failedChallenge(facts) !== undefined;
  return open && (!isOver || isOwnChallenge(open, facts)) ? open : undefined;
}
