import { defineReason } from '../defineReason';
import { normalAddress } from '../facts/dns/normalAddress';
import { decisiveLookups, isFailed } from '../facts/dns/unasked';
import type { Facts } from '../facts/Facts';
import { rfc3339 } from '../vocabulary/rfc3339';
import { answerOf, dnsViolation, foundIn, lookupEvidence } from './dnsParams';
import { recordFault } from './recordFault';
import { undelegatedZone } from './undelegatedZone';
import { failsAtIpv6 } from './ipv6LookupReasons';
import { areServersBroken } from './zoneCutReasons';

/** A record of a zone that the platform writes itself is on its way from when the route was made. */
function withProgress<V>(facts: Facts, violation: V) {
  return facts.seen.zone?.dnsOwner.managed
    ? { ...violation, since: facts.route?.object.creationTimestamp }
    : { ...violation, since: undefined };
}

const ipv6PointsElsewhere = (facts: Facts) => {
  if (facts.dns.verdict !== 'ipv6Elsewhere') {
    return undefined;
  }
  const ours = facts.dns.target.addresses.map(normalAddress);
  const found = facts.dns.decidedBy.aaaa
    .filter(address => !ours.includes(normalAddress(address)))
    .join(', ');
  return withProgress(facts, dnsViolation(facts, { found }));
};

const dnsChangePropagating = (facts: Facts, now: Date) => {
  if (facts.dns.verdict !== 'propagating') {
    return undefined;
  }
  const { decidedBy, right, secondsLeft } = facts.dns;
  return dnsViolation(facts, {
    right:
      right?.view === 'recursive' ? 'Another resolver' : 'A server of the zone',
    resolver: decidedBy.address ?? 'that visitors use',
    found: decidedBy.outcome === 'found' ? foundIn(decidedBy) : 'no such name',
    until: rfc3339(
      now.getTime() + 1000 * (secondsLeft ?? facts.seen.environment.dns.ttl),
    ),
  });
};

const zoneServersDisagree = (facts: Facts) => {
  const { verdict, decidedBy, right } = facts.dns;
  if (verdict !== 'divided') {
    return undefined;
  }
  const { address } = decidedBy;
  const { params, evidence } = dnsViolation(facts, {
    server: address ? `the server ${address}` : 'another server',
    found:
      decidedBy.outcome === 'found' ? foundIn(decidedBy) : answerOf(decidedBy),
  });
  return withProgress(facts, {
    params,
    evidence: [...evidence, ...(right ? [lookupEvidence(facts, right)] : [])],
  });
};

/** Only where servers were asked and none gave an answer: what was not asked is not checked. */
const dnsLookupFailed = (facts: Facts) => {
  const isExplained =
    areServersBroken(facts) || undelegatedZone(facts) || failsAtIpv6(facts);
  const failed =
    facts.dns.verdict === 'unknown' && !isExplained
      ? decisiveLookups(facts.dns).find(isFailed)
      : undefined;
  return failed && dnsViolation(facts, { hostname: failed.name }, failed);
};

/** Where the hostname leads, as the servers of the zone and the resolvers say. */
export const recordReasons = {
  HostnameDoesNotResolve: defineReason({
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The hostname does not resolve',
    explanation:
      '{hostname} has no address: {answer}. It must point to {target} with a record of type {recordType}.',
    fix: ['{dnsOwner}: create the record {record} in the zone.'],
    beforeMerge: { effect: 'tell', ofNamespace: false, unlessManaged: true },
    among: 'dnsFaults',
    explainedBy: ['HostnameHasDoubleSuffix'],
    ifServedHere: true,
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'missing' && recordFault(facts) === 'plain'
        ? withProgress(facts, dnsViolation(facts, {}))
        : undefined,
  }),
  HostnamePointsElsewhere: defineReason({
    track: 'dns',
    value: 'wrongTarget',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The hostname points to another server',
    explanation:
      '{hostname} points to {found}. It must point to {target} with a record of type {recordType}.',
    fix: [
      '{dnsOwner}: replace the current record with {record} in the zone.',
      'Expect the old answer from caches for up to {keptFor} after the change.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    explainedBy: ['CnameAtApex'],
    ifServedHere: true,
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'elsewhere' && recordFault(facts) === 'plain'
        ? withProgress(facts, dnsViolation(facts, {}))
        : undefined,
  }),
  Ipv6PointsElsewhere: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The IPv6 address points to another server',
    explanation:
      'The IPv4 addresses of {hostname} are right, but its AAAA record points to {found}, which is not the platform’s. Visitors and certificate authorities prefer IPv6.',
    fix: [
      '{dnsOwner}: remove the AAAA record {found}, or point the hostname to {target} with a single CNAME record.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    ifServedHere: true,
    needs: ['dns'],
    find: ipv6PointsElsewhere,
  }),
  ZoneServersDisagree: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The zone’s servers disagree',
    explanation:
      'One server of the zone answers correctly for {hostname}, but {server} answers: {found}. Which of them visitors and the certificate authority reach is random.',
    fix: [
      '{dnsOwner}: check that every server of the zone serves its latest version.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    ifServedHere: true,
    needs: ['dns'],
    find: zoneServersDisagree,
  }),
  DnsChangePropagating: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'info',
    actor: 'nobody',
    headline: 'waitingDns',
    title: 'A resolver still caches the old answer',
    explanation:
      '{right} answers correctly for {hostname}. The resolver {resolver} still caches the old answer ({found}), until {until} at the latest.',
    fix: ['Nothing to do: the cached answer expires.'],
    among: 'dnsFaults',
    ifServedHere: true,
    needs: ['dns'],
    find: dnsChangePropagating,
  }),
  DnsLookupFailed: defineReason({
    track: 'dns',
    value: 'unknown',
    severity: 'info',
    actor: 'nobody',
    title: 'The DNS lookup gave no usable answer',
    explanation:
      'The lookup of {hostname} ended with {rcode}. Whether the record is right or wrong is not known.',
    fix: [
      'Nothing to do: the portal repeats the lookup soon.',
      'Platform team: check the zone’s servers and the platform’s resolver if this persists.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    couldNotLook: 'fact',
    ifServedHere: true,
    needs: ['dns'],
    find: dnsLookupFailed,
  }),
};
