import type { DnsView } from '../../observation/DnsAnswer';
import { normalHostname } from '../../observation/hostnames';
import { doubledNames, unlikelySister } from '../../observation/dnsQuestions';
import type { Check, CheckEntry, Violation } from '../Check';
import type { DnsLookup } from '../facts/dns/dnsLookup';
import { answersTo, dnsLookup } from '../facts/dns/dnsLookup';
import { normalAddress } from '../facts/dns/normalAddress';
import { decisiveLookups, isFailed } from '../facts/dns/unasked';
import type { Facts } from '../facts/Facts';
import { caaForbidsIssuer } from './caaReasons';
import { answerOf, dnsViolation, foundIn, lookupEvidence } from './dnsParams';

/** A record of a zone that the platform writes itself is on its way from when the route was made. */
function withProgress(facts: Facts, violation: Violation): Violation {
  return facts.seen.zone?.dnsOwner.managed
    ? { ...violation, since: facts.route?.object.creationTimestamp }
    : violation;
}

/** What a lookup leads to, to tell one answer from another. */
function ends({ aliases, a, aaaa }: DnsLookup): string {
  return [...aliases, ...a, ...aaaa].join(' ');
}

/** Whether a record of exactly this name is there, and not only a wildcard's answer to it. */
function isOwnRecord(name: string, view: DnsView, { dns }: Facts): boolean {
  const found = dnsLookup(dns.answers, view, name);
  const sister = dnsLookup(dns.answers, view, unlikelySister(name));
  return (
    found.outcome === 'found' &&
    (['nxdomain', 'nodata'].includes(sister.outcome) ||
      (sister.outcome === 'found' && ends(sister) !== ends(found)))
  );
}

function doubledRecord(facts: Facts): string | undefined {
  return doubledNames(facts.hostname, facts.seen.zone).find(name =>
    (['recursive', 'authoritative'] as const).some(view =>
      isOwnRecord(name, view, facts),
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
  const violation = dnsViolation(facts);
  return { ...violation, params: { ...violation.params, doubled } };
};

const cnameAtApex: Check = facts => {
  const { published, resolved } = facts.dns;
  const hasAlias = published.aliases.length + resolved.aliases.length > 0;
  return hasAlias && isZoneTop(facts) ? dnsViolation(facts) : undefined;
};

const hostnameDoesNotResolve: Check = facts =>
  isMissing(facts) ? withProgress(facts, dnsViolation(facts)) : undefined;

const hostnamePointsElsewhere: Check = facts =>
  facts.dns.verdict === 'elsewhere'
    ? withProgress(facts, dnsViolation(facts))
    : undefined;

const ipv6PointsElsewhere: Check = facts => {
  if (facts.dns.verdict !== 'ipv6Elsewhere') {
    return undefined;
  }
  const ours = facts.dns.target.addresses.map(normalAddress);
  const violation = dnsViolation(facts);
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
  const { decidedBy, right, secondsLeft } = facts.dns;
  const violation = dnsViolation(facts);
  return {
    ...violation,
    params: {
      ...violation.params,
      right:
        right?.view === 'recursive'
          ? 'Another resolver'
          : 'The zone’s own server',
      resolver: decidedBy.address ?? 'that visitors use',
      found:
        decidedBy.outcome === 'found' ? foundIn(decidedBy) : 'no such name',
      seconds: secondsLeft ?? facts.seen.environment.dns.ttl,
    },
  };
};

const zoneServersDisagree: Check = facts => {
  const { verdict, decidedBy, right } = facts.dns;
  if (verdict !== 'divided') {
    return undefined;
  }
  const violation = dnsViolation(facts);
  const { address } = decidedBy;
  return withProgress(facts, {
    params: {
      ...violation.params,
      server: address ? `the server ${address}` : 'another one',
      found:
        decidedBy.outcome === 'found'
          ? foundIn(decidedBy)
          : answerOf(decidedBy),
    },
    evidence: [
      ...violation.evidence,
      ...(right ? [lookupEvidence(facts, right)] : []),
    ],
  });
};

const dnssecBroken: Check = facts =>
  facts.dns.verdict === 'bogus' ? dnsViolation(facts) : undefined;

/** Only where somebody was asked and nobody said anything: what was not asked is not checked. */
const dnsLookupFailed: Check = facts => {
  const failed =
    facts.dns.verdict === 'unknown'
      ? decisiveLookups(facts.dns).find(isFailed)
      : undefined;
  if (!failed) {
    return undefined;
  }
  const violation = dnsViolation(facts, failed);
  return {
    ...violation,
    params: { ...violation.params, hostname: failed.name },
  };
};

/** The record may be as it should be: the name of the platform that it leads to has no address itself. */
const platformTargetDoesNotResolve: Check = facts => {
  const { verdict, target } = facts.dns;
  const isNeeded =
    verdict === 'targetDead' || (target.dead && target.addresses.length === 0);
  const lookup = target.lookups.find(({ view }) => view === 'recursive');
  if (!isNeeded || !lookup) {
    return undefined;
  }
  return {
    params: {
      hostname: facts.hostname,
      target: target.name,
      answer: answerOf(lookup),
    },
    evidence: [lookupEvidence(facts, lookup)],
  };
};

const needs = ['dns'] as const;

/** What the DNS says, the more particular before the more general. */
export const dnsChecks: readonly CheckEntry[] = [
  { reason: 'DnssecBroken', needs, find: dnssecBroken },
  {
    reason: 'PlatformTargetDoesNotResolve',
    needs,
    find: platformTargetDoesNotResolve,
  },
  { reason: 'CnameAtApex', needs, find: cnameAtApex },
  { reason: 'HostnameHasDoubleSuffix', needs, find: hostnameHasDoubleSuffix },
  { reason: 'HostnameDoesNotResolve', needs, find: hostnameDoesNotResolve },
  { reason: 'HostnamePointsElsewhere', needs, find: hostnamePointsElsewhere },
  { reason: 'Ipv6PointsElsewhere', needs, find: ipv6PointsElsewhere },
  { reason: 'ZoneServersDisagree', needs, find: zoneServersDisagree },
  { reason: 'DnsChangePropagating', needs, find: dnsChangePropagating },
  { reason: 'DnsLookupFailed', needs, find: dnsLookupFailed },
  {
    reason: 'CaaForbidsIssuer',
    needs: ['dns', 'certificates', 'issuers'],
    find: caaForbidsIssuer,
  },
];
