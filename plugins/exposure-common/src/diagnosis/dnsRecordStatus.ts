import type { DnsInstruction } from '../platform/dnsRecords';
import type { DnsLookup } from '../reasons/facts/dns/dnsLookup';
import { neededRecords } from '../reasons/facts/dns/neededRecords';
import { normalAddress } from '../reasons/facts/dns/normalAddress';
import type { Facts } from '../reasons/facts/Facts';
import type { DnsRecordStatus } from '../status/ExposureStatus';

const verdicts: Record<Facts['dns']['verdict'], DnsRecordStatus['verdict']> = {
  ok: 'ok',
  propagating: 'ok',
  // The name's own IPv4 side is right; the wrong AAAA has a row of its own.
  ipv6Elsewhere: 'ok',
  targetDead: 'ok',
  split: 'ok',
  shadowed: 'ok',
  filtered: 'ok',
  undelegated: 'ok',
  unresolved: 'ok',
  // What the provider holds behind its proxy, the DNS does not tell.
  proxied: 'unknown',
  divided: 'wrong',
  someElsewhere: 'wrong',
  missing: 'missing',
  elsewhere: 'wrong',
  bogus: 'wrong',
  unknown: 'unknown',
};

/** Under these the zone is right, and it is a resolver that decided. */
const resolverAlone: readonly Facts['dns']['verdict'][] = [
  'propagating',
  'split',
  'shadowed',
  'filtered',
  'undelegated',
  'unresolved',
];

function foundFor(record: DnsInstruction, lookup: DnsLookup): string[] {
  switch (record.type) {
    case 'CNAME':
      // Where it has addresses instead, those are what the DNS owner will find.
      return lookup.aliases.length > 0
        ? lookup.aliases.slice(0, 1)
        : [...lookup.a, ...lookup.aaaa];
    case 'A':
      return lookup.a;
    case 'AAAA':
      return lookup.aaaa;
    default:
      return [...lookup.a, ...lookup.aaaa];
  }
}

function verdictFor(
  record: DnsInstruction,
  facts: Facts,
  found: readonly string[],
): DnsRecordStatus['verdict'] {
  const general = verdicts[facts.dns.verdict];
  if (record.type === 'CNAME' && general === 'wrong' && found.length === 0) {
    return 'missing';
  }
  const isAddress = record.type === 'A' || record.type === 'AAAA';
  if (!isAddress || general === 'unknown') {
    return general;
  }
  return found.map(normalAddress).includes(normalAddress(record.value))
    ? 'ok'
    : 'missing';
}

/** Address records that stand where the CNAME should, or lead elsewhere beside right ones. */
function extras(facts: Facts): DnsRecordStatus[] {
  const { decidedBy, verdict, target } = facts.dns;
  if (
    !['elsewhere', 'ipv6Elsewhere', 'someElsewhere'].includes(verdict) ||
    decidedBy.aliases.length > 0
  ) {
    return [];
  }
  const ours = target.addresses.map(normalAddress);
  return (['A', 'AAAA'] as const).flatMap(type => {
    const data = type === 'A' ? decidedBy.a : decidedBy.aaaa;
    const foreign = data.filter(
      address => !ours.includes(normalAddress(address)),
    );
    return foreign.length > 0
      ? [
          {
            name: facts.hostname,
            type,
            required: '',
            found: foreign,
            verdict: 'extra' as const,
          },
        ]
      : [];
  });
}

/** What the DNS should say about the hostname, beside what it says. */
export function dnsRecordStatus(facts: Facts): DnsRecordStatus[] {
  const { verdict, right, decidedBy } = facts.dns;
  // What a resolver still remembers is not what is in the zone.
  const lookup = resolverAlone.includes(verdict)
    ? right ?? decidedBy
    : decidedBy;
  const required = neededRecords(facts).map((record): DnsRecordStatus => {
    const found = foundFor(record, lookup);
    return {
      name: record.name,
      type: record.type,
      required: record.value,
      found,
      verdict: verdictFor(record, facts, found),
      ttl: record.ttl,
    };
  });
  return [...required, ...extras(facts)];
}
