import type { ChallengeObject } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import { startOf } from '../challengeViolation';
import { notPresented } from '../presentationOf';
import {
  aliasOf,
  ignoredAliasOf,
  proofFailure,
  proofRecords,
} from '../providers/challengeAlias';
import { providerName } from '../providers/providerName';
import { zoneFaults } from '../zoneFaults';
import { selfCheck, waitingFor } from './waitingFor';

/** How long a TXT record may take until cert-manager sees it, in milliseconds, before someone looks for it. */
const propagationTime = 10 * 60_000;

type Lateness =
  | 'ignoredAlias'
  | 'unanswered'
  | 'unpublished'
  | 'unseen'
  | 'late';

/** What is known of a record that does not arrive. */
function latenessOf(challenge: ChallengeObject, facts: Facts): Lateness {
  const records = [
    proofRecords(challenge, facts, 'authoritative'),
    proofRecords(challenge, facts, 'recursive'),
  ];
  if (records.some(found => found && found.length > 0)) {
    return 'unseen';
  }
  if (ignoredAliasOf(challenge, facts) !== undefined) {
    return 'ignoredAlias';
  }
  if (proofFailure(challenge, facts) !== undefined) {
    return 'unanswered';
  }
  return records.some(found => found?.length === 0) ? 'unpublished' : 'late';
}

function isInTime(challenge: ChallengeObject, now: Date): boolean {
  const start = Date.parse(startOf(challenge) ?? '');
  return now.getTime() - start < propagationTime;
}

/** The TXT record of a challenge that cert-manager waits for: for a normal while, or for too long. */
function pending(lateness?: Lateness) {
  return (facts: Facts, now: Date) => {
    const challenge = openChallenge(facts);
    const found = waitingFor('SelfCheckDnsRecordPending')(facts);
    if (!challenge || !found) {
      return undefined;
    }
    const isWanted = isInTime(challenge, now)
      ? lateness === undefined
      : lateness === latenessOf(challenge, facts);
    const { issuerRef, solver } = challenge;
    return isWanted
      ? {
          ...found,
          params: {
            ...found.params,
            provider: providerName(solver),
            issuer: `${quoted(issuerRef.kind)} ${quoted(issuerRef.name)}`,
            rcode: proofFailure(challenge, facts) ?? '',
            alias: quoted(aliasOf(challenge, facts) ?? '') || 'another name',
          },
        }
      : undefined;
  };
}

const txt = {
  ...selfCheck,
  // The proof by a TXT record does not depend on where the name itself leads.
  explainedBy: [...zoneFaults],
  actor: 'platform',
} as const;

/** What cert-manager's own check of a DNS-01 challenge waits for. */
export const propagationReasons = {
  SelfCheckDnsRecordPending: defineReason({
    ...txt,
    title: 'The challenge’s TXT record is propagating',
    explanation:
      'cert-manager created the TXT record {proofName} and waits until every server of the zone answers with it: {message}',
    fix: [
      'Wait: cert-manager continues when the record has propagated.',
      'Platform team: check that the issuer writes to the public zone if it takes longer than ten minutes.',
    ],
    find: pending(),
  }),
  ChallengeAliasIgnored: defineReason({
    ...txt,
    title: 'A CNAME hides the challenge record',
    explanation:
      '{proofName} is a CNAME to {alias}, so resolvers look for the TXT record there. {issuer} does not follow it (cnameStrategy None) and writes it elsewhere.',
    fix: [
      'Platform team: use cnameStrategy Follow in {issuer} if the CNAME delegates the challenge.',
      '{dnsOwner}: check what the CNAME of {proofName} is for; the TXT record cannot exist beside it.',
    ],
    find: (facts, now) =>
      pending('ignoredAlias')(facts, now) ??
      notPresented('ChallengeAliasIgnored', 'issuer')(facts),
  }),
  TxtRecordUnanswered: defineReason({
    ...txt,
    actor: 'dnsOwner',
    title: 'The challenge record’s name servers fail',
    explanation:
      'The DNS answers {rcode} to the query for the TXT record {proofName}, so no one sees the record that cert-manager wrote at {provider}.',
    fix: [
      '{dnsOwner}: check the NS or CNAME records at {proofName}: the name servers that they lead to must serve that zone.',
      '{dnsOwner}: check the DNSSEC signatures if the zone is signed.',
      'Platform team: check that {issuer} writes into the zone that these servers serve.',
    ],
    find: pending('unanswered'),
  }),
  TxtRecordNotPublished: defineReason({
    ...txt,
    title: 'The TXT record does not appear',
    explanation:
      'cert-manager wrote the TXT record {proofName} at {provider}, but the public zone does not have it: it was written to another zone or account, or is held back.',
    fix: [
      'Platform team: check the zone in {issuer} against the one that the public name servers serve; a private zone of the same name is a usual cause.',
      '{dnsOwner}: check that the zone is delegated to {provider}.',
    ],
    find: pending('unpublished'),
  }),
  TxtRecordNotSeen: defineReason({
    ...txt,
    title: 'cert-manager does not see the TXT record',
    explanation:
      'The DNS answers with a TXT record for {proofName}, but cert-manager does not see the one it wrote: it asks other servers, or an old record answers: {message}',
    fix: [
      'Platform team: use the flags --dns01-recursive-nameservers and --dns01-recursive-nameservers-only with resolvers that see the public zone.',
      'Platform team: check that every name server of the zone has the new record, and that nothing else writes {proofName}.',
    ],
    find: pending('unseen'),
  }),
  TxtRecordLate: defineReason({
    ...txt,
    title: 'The TXT record takes too long',
    explanation:
      'cert-manager wrote the TXT record {proofName} at {provider} more than ten minutes ago and still does not see it on all servers of the zone: {message}',
    fix: [
      'Platform team: check that {issuer} writes to the public zone, and that cert-manager’s resolvers see that zone and reach its servers on port 53.',
      '{dnsOwner}: check that the zone is delegated to {provider} and that all its servers answer alike.',
    ],
    find: pending('late'),
  }),
  ZoneServersNotReached: defineReason({
    ...txt,
    title: 'cert-manager cannot query the zone’s servers',
    explanation:
      'cert-manager wrote the TXT record {proofName}, but the name servers that it asks for it refuse, fail or do not answer: {message}',
    fix: [
      'Platform team: allow cert-manager to query port 53 outside the cluster, or use --dns01-recursive-nameservers-only with resolvers that it reaches.',
      '{dnsOwner}: check that the zone is delegated and that all its name servers answer.',
    ],
    explainedBy: ['dnsFaults'],
    find: waitingFor('ZoneServersNotReached'),
  }),
};
