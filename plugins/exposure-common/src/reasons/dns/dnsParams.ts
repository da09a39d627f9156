import type { DnsLookup } from '../facts/dns/dnsLookup';
import { neededRecords } from '../facts/dns/neededRecords';
import type { Facts } from '../facts/Facts';
import type { Evidence } from '../vocabulary/Evidence';
import type { FindingParams } from '../vocabulary/FindingParams';

/** What a lookup found, in words. */
export function foundIn(lookup: DnsLookup): string {
  if (lookup.circular) {
    const names = [lookup.name, ...lookup.aliases].join(' → ');
    return `nothing: its CNAME records form a loop (${names})`;
  }
  const end = lookup.aliases[lookup.aliases.length - 1];
  const addresses = [...lookup.a, ...lookup.aaaa].join(', ');
  if (end === undefined) {
    return addresses || 'nothing';
  }
  const isDead = lookup.view === 'recursive' && lookup.notKnown.length === 0;
  return `${end}${addresses ? ` (${addresses})` : ''}${
    !addresses && isDead ? ' (no address)' : ''
  }`;
}

/** Seconds as people say them, rounded up. */
function durationOf(seconds: number): string {
  if (seconds <= 90) {
    return `${seconds} s`;
  }
  return seconds <= 5400
    ? `${Math.ceil(seconds / 60)} min`
    : `${Math.ceil(seconds / 3600)} h`;
}

/** What a lookup said, as evidence. */
export function lookupEvidence(facts: Facts, lookup: DnsLookup): Evidence {
  const { dns } = facts.seen;
  return {
    object: `DNS ${lookup.address ?? lookup.view}`,
    field: lookup.name,
    text:
      lookup.outcome === 'found'
        ? foundIn(lookup)
        : lookup.rcode ?? lookup.outcome,
    observedAt: lookup.observedAt ?? (dns.known ? dns.at : dns.since),
  };
}

/** The record that is needed, as the instructions of the request give it. */
function recordParams(facts: Facts) {
  const { environment } = facts.seen;
  const { own, name } = facts.dns.target;
  const records = neededRecords(facts);
  const [first] = records;
  const fallback = `${facts.hostname}. ${environment.dns.ttl} CNAME ${name}.`;
  return {
    recordType: first?.type ?? 'CNAME',
    target: own?.join(', ') ?? name,
    record:
      records.map(({ zoneFileLine }) => zoneFileLine).join(' and ') || fallback,
    label: first?.providerName ?? facts.hostname,
    addresses:
      (own ?? environment.ingress.addresses).join(', ') ||
      'the addresses of the platform',
  };
}

/** A lookup that gave no address, in words. */
export function answerOf({ outcome }: DnsLookup): string {
  return outcome === 'nxdomain'
    ? 'the name does not exist'
    : 'the name exists without an A or AAAA record';
}

/** What the words about a lookup need, beside what else they name; it is the one that decided, where none is given. */
export function dnsViolation<Further extends FindingParams>(
  facts: Facts,
  further: Further,
  lookup: DnsLookup = facts.dns.decidedBy,
) {
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      answer: answerOf(lookup),
      found: foundIn(lookup),
      rcode: lookup.rcode ?? 'no answer',
      keptFor: durationOf(lookup.ttl ?? facts.seen.environment.dns.ttl),
      ...recordParams(facts),
      ...further,
    },
    evidence: [lookupEvidence(facts, lookup)],
  };
}

/** A resolver that differs from the zone for good. */
export function differingResolver(facts: Facts) {
  const { decidedBy, right } = facts.dns;
  const { params, evidence } = dnsViolation(facts, {
    resolver: decidedBy.address ?? 'that was queried',
    found: foundIn(decidedBy),
    inside: [...decidedBy.a, ...decidedBy.aaaa].join(', '),
  });
  return {
    params,
    evidence: [...evidence, ...(right ? [lookupEvidence(facts, right)] : [])],
  };
}
