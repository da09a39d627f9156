import { normalHostname } from '../../observation/hostnames';
import { defineReason } from '../defineReason';
import type { DnsLookup } from '../facts/dns/dnsLookup';
import { leadsToPlatform } from '../facts/dns/publishedRight';
import { publishedZone } from '../facts/dns/zoneStart';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { dnsViolation } from './dnsParams';
import { refuses, zoneEvidence } from './zoneCutReasons';

/** Resolvers get round one such server, more slowly; which one answers next is random. */
const oneOfThem = (fails: (lookup: DnsLookup) => boolean) => (facts: Facts) => {
  const { zoneLookups, verdict } = facts.dns;
  const failing = zoneLookups.find(fails);
  const isServed = zoneLookups.some(({ outcome }) => outcome !== 'unknown');
  if (!failing?.address || !isServed || verdict === 'bogus') {
    return undefined;
  }
  return dnsViolation(facts, { server: failing.address }, failing);
};

/** The servers of a zone as one view names them, sorted. */
function serversIn(
  { dns }: Facts,
  view: 'authoritative' | 'recursive',
  zone: string,
): string[] {
  const named = dns.answers
    .filter(({ server }) => server === view)
    .flatMap(({ answers }) => answers)
    .filter(({ type, name }) => type === 'NS' && normalHostname(name) === zone)
    .map(({ data }) => normalHostname(data));
  return [...new Set(named)].sort();
}

/** A zone that was moved while its delegation was not, or not everywhere: both sets answer, each with what it has. */
const nameServersDiffer = (facts: Facts) => {
  const { verdict, answers } = facts.dns;
  const zone = publishedZone(answers, facts.hostname)?.name;
  if (!zone || leadsToPlatform({ verdict }) || verdict === 'proxied') {
    return undefined;
  }
  const delegated = serversIn(facts, 'recursive', zone);
  const own = serversIn(facts, 'authoritative', zone);
  const isDisjoint =
    delegated.length > 0 &&
    own.length > 0 &&
    delegated.every(server => !own.includes(server));
  if (!isDisjoint) {
    return undefined;
  }
  const found = quoted(delegated.join(', '));
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      zone,
      found,
      own: quoted(own.join(', ')),
    },
    evidence: [zoneEvidence(facts, zone, found)],
  };
};

/** Name servers that differ from those that serve the zone well. */
export const nameServerReasons = {
  NameServersDiffer: defineReason({
    track: 'dns',
    severity: 'warning',
    actor: 'dnsOwner',
    title: 'The zone names other servers itself',
    explanation:
      'Resolvers ask {found} for {zone}, while the zone itself names {own}. After a move to another DNS provider, records of the old one go on to be served.',
    fix: [
      '{dnsOwner}: enter the name servers that are right at the registrar of {zone}, and the same in the zone’s NS records.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    needs: ['dns'],
    find: nameServersDiffer,
  }),
  NameServerRefuses: defineReason({
    track: 'dns',
    severity: 'warning',
    actor: 'dnsOwner',
    title: 'A name server refuses the zone',
    explanation:
      'The zone of {hostname} is delegated to several name servers, and {server} answers {rcode}. Lookups are slow, and fail where only this one is reached.',
    fix: [
      '{dnsOwner}: correct the configuration of {server}, or the delegation (NS records) that still names it.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    explainedBy: ['ZoneServersFail'],
    needs: ['dns'],
    find: oneOfThem(refuses),
  }),
  NameServerSilent: defineReason({
    track: 'dns',
    severity: 'info',
    actor: 'dnsOwner',
    title: 'A name server does not answer',
    explanation:
      'Of the name servers of {hostname}, {server} did not answer the portal; others did. Resolvers go on to the next one after a wait.',
    fix: [
      '{dnsOwner}: check that {server} is running and reachable on port 53 if others cannot reach it either.',
    ],
    needs: ['dns'],
    find: oneOfThem(
      ({ outcome, rcode }) => outcome === 'unknown' && rcode === 'TIMEOUT',
    ),
  }),
};
