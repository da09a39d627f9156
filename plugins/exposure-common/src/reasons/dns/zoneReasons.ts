import type { DnsView } from '../../observation/dns/DnsAnswer';
import {
  doubledNames,
  unlikelySister,
} from '../../observation/dns/dnsQuestions';
import { normalHostname } from '../../observation/hostnames';
import { defineReason } from '../defineReason';
import type { DnsLookup } from '../facts/dns/dnsLookup';
import { answersTo, dnsLookup } from '../facts/dns/dnsLookup';
import type { Facts } from '../facts/Facts';
import { answerOf, dnsViolation, lookupEvidence } from './dnsParams';

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

const hostnameHasDoubleSuffix = (facts: Facts) => {
  const doubled =
    facts.dns.verdict === 'missing' ? doubledRecord(facts) : undefined;
  if (doubled === undefined) {
    return undefined;
  }
  const violation = dnsViolation(facts);
  return { ...violation, params: { ...violation.params, doubled } };
};

const cnameAtApex = (facts: Facts) => {
  const { published, resolved } = facts.dns;
  const hasAlias = published.aliases.length + resolved.aliases.length > 0;
  return hasAlias && isZoneTop(facts) ? dnsViolation(facts) : undefined;
};

/** The record may be as it should be: the name of the platform that it leads to has no address itself. */
const platformTargetDoesNotResolve = (facts: Facts) => {
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

/** What is wrong in a particular way, with the zone or with the name that it leads to. */
export const zoneReasons = {
  DnssecBroken: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The zone’s DNSSEC signatures are broken',
    explanation:
      'Resolvers that validate DNSSEC reject the answers for {hostname}. Many visitors and every certificate authority cannot resolve it.',
    fix: [
      '{dnsOwner}: renew the zone’s signatures, or correct or remove the DS record in the parent zone.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'bogus' ? dnsViolation(facts) : undefined,
  }),
  PlatformTargetDoesNotResolve: defineReason({
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The platform’s target does not resolve',
    explanation:
      'Hostnames of this environment point to {target}, which has no address: {answer}. {hostname} is therefore unreachable.',
    fix: ['Platform team: create the address records of {target}.'],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: platformTargetDoesNotResolve,
  }),
  CnameAtApex: defineReason({
    track: 'dns',
    value: 'conflict',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The zone’s apex has a CNAME record',
    explanation:
      '{hostname} is the apex of its zone and has a CNAME record. Beside the zone’s own records this is not allowed, and some resolvers refuse the answer.',
    fix: [
      '{dnsOwner}: use the provider’s ALIAS or flattening to {target}, or address records to {addresses}.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: cnameAtApex,
  }),
  HostnameHasDoubleSuffix: defineReason({
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The record is one level too deep',
    explanation:
      '{hostname} has no address: {answer}. But {doubled} has one: many DNS providers append the zone to a name without a trailing dot, so it was added twice.',
    fix: [
      '{dnsOwner}: remove {doubled} and create {record} in the zone.',
      '{dnsOwner}: enter {label} as the name if the form appends the zone.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: hostnameHasDoubleSuffix,
  }),
};
