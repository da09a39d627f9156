import type { ChallengeObject } from '../../../kubernetes';
import { normalHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import type { Facts } from '../../facts/Facts';
import { manyAttempts } from '../../facts/nextAttempt';
import { leadsHere } from '../challengeViolation';
import { connectedTo } from './connectedTo';
import { proofNameOf, proofRecords } from '../providers/challengeAlias';

type Healing = (challenge: ChallengeObject, facts: Facts) => boolean;

/**
 * It connected to an address that the hostname no longer has: the record was corrected since. Only the first time: a load
 * balancer's addresses change by themselves.
 */
const hasMoved: Healing = (challenge, facts) => {
  const address = connectedTo(challenge.reason ?? '');
  const { addresses } = facts.dns.target;
  return (
    address !== undefined &&
    (facts.certificate?.failedIssuanceAttempts ?? 1) < 2 &&
    addresses.length > 0 &&
    !addresses.includes(address) &&
    leadsHere(challenge, facts)
  );
};

/** The zone's own servers, or a resolver, still have no answer for the challenge's name. */
const stillUnanswered: Healing = (challenge, { seen }) => {
  const proofName = proofNameOf(challenge);
  return listOf(seen.dns).some(
    ({ name, type, rcode }) =>
      normalHostname(name) === proofName &&
      type === 'TXT' &&
      !['NOERROR', 'NXDOMAIN'].includes(rcode),
  );
};

/** Faults that an attempt can find gone without anyone: all others last until their actor acts. */
const healing: Readonly<Record<string, Healing>> = {
  ChallengeInvalidDns: leadsHere,
  ChallengeInvalidEarlier: leadsHere,
  ChallengeInvalidNotFound: hasMoved,
  ChallengeInvalidConnection: hasMoved,
  ChallengeInvalidSecondary: hasMoved,
  ChallengeInvalidElsewhere: hasMoved,
  ChallengeInvalidRegistryLookup: () => true,
  ChallengeInvalidServerError: hasMoved,
  ChallengeInvalidTxtLookup: (challenge, facts) =>
    !stillUnanswered(challenge, facts),
  ChallengeInvalidOldTxt: (challenge, facts) =>
    !proofRecords(challenge, facts, 'authoritative')?.length,
  ChallengeInvalid: () => true,
};

/** What is said of an address, and not of the wrong one. */
const ofAddress: readonly string[] = [
  'ChallengeInvalidNotFound',
  'ChallengeInvalidConnection',
  'ChallengeInvalidServerError',
  'ChallengeInvalidSlow',
];

/** Whether the certificate authority reached an address that the hostname does not have, as far as we see. */
export function hasMovedSince(
  fault: string,
  challenge: ChallengeObject,
  facts: Facts,
): boolean {
  return ofAddress.includes(fault) && hasMoved(challenge, facts);
}

/** Whether the next attempt can succeed although no one acts. */
export function healsByWaiting(
  fault: string,
  challenge: ChallengeObject,
  facts: Facts,
): boolean {
  const attempts = facts.certificate?.failedIssuanceAttempts ?? 1;
  return (
    attempts < manyAttempts && (healing[fault]?.(challenge, facts) ?? false)
  );
}

/**
 * There was no record, and there is one now. A zone that gave no answer can have had one, and gives none at the next
 * attempt either.
 */
export function hasRecordSince(
  fault: string,
  challenge: ChallengeObject,
  facts: Facts,
): boolean {
  return (
    fault === 'ChallengeInvalidDns' &&
    /NXDOMAIN|no such host|no valid A{1,4} records/i.test(
      challenge.reason ?? '',
    ) &&
    healsByWaiting(fault, challenge, facts)
  );
}
