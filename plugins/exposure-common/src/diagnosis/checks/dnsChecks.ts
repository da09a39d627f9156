import { normalHostname } from '../../observation/hostnames';
import { doubledNames } from '../../observation/dnsQuestions';
import type { Evidence, Finding } from '../../status/ExposureStatus';
import type { Check, CheckEntry, Violation } from '../Check';
import type { DnsLookup } from '../dns/dnsLookup';
import { answersTo, dnsLookup } from '../dns/dnsLookup';
import { normalAddress } from '../dns/dnsVerdict';
import type { Facts } from '../Facts';
import { caaForbidsIssuer } from './caaChecks';

/** What a lookup found, in words. */
export function foundIn(lookup: DnsLookup): string {
  const end = lookup.aliases[lookup.aliases.length - 1];
  const addresses = [...lookup.a, ...lookup.aaaa].join(', ');
  if (end === undefined) {
    return addresses || 'nothing';
  }
  return addresses ? `${end} (${addresses})` : end;
}

function evidenceOf(facts: Facts, lookup: DnsLookup): Evidence {
  const { dns } = facts.seen;
  return {
    object: `DNS ${lookup.address ?? lookup.view}`,
    field: facts.hostname,
    text:
      lookup.outcome === 'found'
        ? foundIn(lookup)
        : lookup.rcode ?? lookup.outcome,
    observedAt: lookup.observedAt ?? (dns.known ? dns.at : dns.since),
  };
}

/** The record to an address that the Ingress alone has. */
function ownRecordParams(
  { hostname, seen }: Facts,
  own: readonly string[],
): Finding['params'] {
  const { ttl } = seen.environment.dns;
  const addresses = own.join(', ') || 'the address of the Ingress';
  const recordType = own[0]?.includes(':') ? 'AAAA' : 'A';
  return {
    recordType,
    target: addresses,
    record: `${hostname}. ${ttl} ${recordType} ${addresses}`,
    label: seen.requiredRecords[0]?.providerName ?? hostname,
    addresses,
  };
}

/** The record that is needed, as the instructions of the request give it. */
function recordParams(facts: Facts): Finding['params'] {
  const { own } = facts.dns.target;
  if (own) return ownRecordParams(facts, own);
  const { requiredRecords, environment } = facts.seen;
  const [first] = requiredRecords;
  const fallback = `${facts.hostname}. ${environment.dns.ttl} CNAME ${facts.dns.target.name}.`;
  return {
    recordType: first?.type ?? 'CNAME',
    target: facts.dns.target.name,
    record:
      requiredRecords.map(({ zoneFileLine }) => zoneFileLine).join(' and ') ||
      fallback,
    label: first?.providerName ?? facts.hostname,
    addresses:
      facts.seen.environment.ingress.addresses.join(', ') ||
      'the addresses of the platform',
  };
}

function violationOf(facts: Facts): Violation {
  const { decidedBy } = facts.dns;
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      answer:
        decidedBy.outcome === 'nxdomain'
          ? 'the name does not exist'
          : 'the name exists, but without an address',
      found: foundIn(decidedBy),
      rcode: decidedBy.rcode ?? 'no answer',
      ...recordParams(facts),
    },
    evidence: [evidenceOf(facts, decidedBy)],
  };
}

/** A record of a zone that the platform writes itself is on its way from when the route was made. */
function withProgress(facts: Facts, violation: Violation): Violation {
  return facts.seen.zone?.dnsOwner.managed
    ? { ...violation, since: facts.route?.object.creationTimestamp }
    : violation;
}

function doubledRecord(facts: Facts): string | undefined {
  return doubledNames(facts.hostname, facts.seen.zone).find(name =>
    (['recursive', 'authoritative'] as const).some(
      view => dnsLookup(facts.dns.answers, view, name).outcome === 'found',
    ),
  );
}

/** A zone's top has a SOA record of its own name; no other name has one (RFC 1034 §4.2.1). */
function isZoneTop(facts: Facts): boolean {
  return (['authoritative', 'recursive'] as const).some(view =>
    answersTo(facts.dns.answers, view, facts.hostname, 'SOA').some(answer =>
      answer.answers.some(
        record =>
          record.type === 'SOA' &&
          normalHostname(record.name) === facts.hostname,
      ),
    ),
  );
}

function isMissing(facts: Facts): boolean {
  return facts.dns.verdict === 'missing';
}

const hostnameHasDoubleSuffix: Check = facts => {
  const doubled = isMissing(facts) ? doubledRecord(facts) : undefined;
  if (doubled === undefined) {
    return undefined;
  }
  const violation = violationOf(facts);
  return { ...violation, params: { ...violation.params, doubled } };
};

const cnameAtApex: Check = facts => {
  const { published, resolved } = facts.dns;
  const hasAlias = published.aliases.length + resolved.aliases.length > 0;
  return hasAlias && isZoneTop(facts) ? violationOf(facts) : undefined;
};

const hostnameDoesNotResolve: Check = facts =>
  isMissing(facts) ? withProgress(facts, violationOf(facts)) : undefined;

const hostnamePointsElsewhere: Check = facts =>
  facts.dns.verdict === 'elsewhere'
    ? withProgress(facts, violationOf(facts))
    : undefined;

const ipv6PointsElsewhere: Check = facts => {
  if (facts.dns.verdict !== 'ipv6Elsewhere') {
    return undefined;
  }
  const ours = facts.dns.target.addresses.map(normalAddress);
  const violation = violationOf(facts);
  const found = facts.dns.decidedBy.aaaa
    .filter(address => !ours.includes(normalAddress(address)))
    .join(', ');
  return withProgress(facts, {
    ...violation,
    params: { ...violation.params, found },
  });
};

const dnsChangePropagating: Check = facts => {
  if (facts.dns.verdict !== 'propagating') {
    return undefined;
  }
  const { decidedBy, secondsLeft } = facts.dns;
  const violation = violationOf(facts);
  return {
    ...violation,
    params: {
      ...violation.params,
      resolver: decidedBy.address ?? 'that visitors use',
      found:
        decidedBy.outcome === 'found' ? foundIn(decidedBy) : 'no such name',
      seconds: secondsLeft ?? facts.seen.environment.dns.ttl,
    },
  };
};

const dnssecBroken: Check = facts =>
  facts.dns.verdict === 'bogus' ? violationOf(facts) : undefined;

/** Only where somebody was asked and nobody said anything: what was not asked is not checked. */
const dnsLookupFailed: Check = facts =>
  facts.dns.verdict === 'unknown' &&
  [facts.dns.published, facts.dns.resolved].some(({ rcode }) => rcode)
    ? violationOf({
        ...facts,
        dns: {
          ...facts.dns,
          decidedBy: facts.dns.resolved.rcode
            ? facts.dns.resolved
            : facts.dns.published,
        },
      })
    : undefined;

const needs = ['dns'] as const;

/** What the DNS says, the more particular before the more general. */
export const dnsChecks: readonly CheckEntry[] = [
  { reason: 'DnssecBroken', needs, find: dnssecBroken },
  { reason: 'CnameAtApex', needs, find: cnameAtApex },
  { reason: 'HostnameHasDoubleSuffix', needs, find: hostnameHasDoubleSuffix },
  { reason: 'HostnameDoesNotResolve', needs, find: hostnameDoesNotResolve },
  { reason: 'HostnamePointsElsewhere', needs, find: hostnamePointsElsewhere },
  { reason: 'Ipv6PointsElsewhere', needs, find: ipv6PointsElsewhere },
  { reason: 'DnsChangePropagating', needs, find: dnsChangePropagating },
  { reason: 'DnsLookupFailed', needs, find: dnsLookupFailed },
  {
    reason: 'CaaForbidsIssuer',
    needs: ['dns', 'certificates', 'issuers'],
    find: caaForbidsIssuer,
  },
];
