import type { DnsView } from '../../observation/dns/DnsAnswer';
import {
  doubledNames,
  unlikelySister,
} from '../../observation/dns/dnsQuestions';
import { normalHostname } from '../../observation/hostnames';
import { defineReason } from '../defineReason';
import { quoted } from '../facts/evidence';
import { answersTo, dnsLookup } from '../facts/dns/dnsLookup';
import type { Facts } from '../facts/Facts';
import { answerOf, dnsViolation, lookupEvidence } from './dnsParams';
import { endsOf, recordFault } from './recordFault';

/** The names among the answers, and those that were asked for, that are the hostname with a zone behind it once more. */
function doubledIn({ dns, hostname, seen }: Facts): string[] {
  const expected = doubledNames(hostname, seen.zone);
  const ends = expected.map(name => name.slice(hostname.length));
  const recorded = dns.answers
    .map(({ name }) => normalHostname(name))
    .filter(
      name =>
        name.startsWith(`${hostname}.`) && ends.some(end => name.endsWith(end)),
    );
  return [...new Set([...expected, ...recorded])];
}

/** Whether a record of this name was seen, of whatever type. */
function hasRecord(name: string, { dns }: Facts): boolean {
  return dns.answers.some(({ answers }) =>
    answers.some(record => normalHostname(record.name) === name),
  );
}

/** Whether only a wildcard answers for a name, because one that nobody has is answered the same. */
function isWildcards(name: string, { dns }: Facts): boolean {
  return (['recursive', 'authoritative'] as const).some(view => {
    const sister = dnsLookup(dns.answers, view, unlikelySister(name));
    const found = dnsLookup(dns.answers, view, name);
    return sister.outcome === 'found' && endsOf(sister) === endsOf(found);
  });
}

/**
 * A name that does not exist has no wildcard above it, so what answers for a longer one is a record. Else only a sister
 * that was asked for can tell.
 */
function isOwnRecord(name: string, facts: Facts): boolean {
  const sisters = (['recursive', 'authoritative'] as const).map(
    view => dnsLookup(facts.dns.answers, view, unlikelySister(name)).outcome,
  );
  const isTold =
    facts.dns.decidedBy.outcome === 'nxdomain' ||
    sisters.some(outcome => outcome !== 'unknown');
  return isTold && hasRecord(name, facts) && !isWildcards(name, facts);
}

function doubledRecord(facts: Facts): string | undefined {
  return doubledIn(facts).find(name => isOwnRecord(name, facts));
}

/** The public zone's own servers say that the hostname belongs to a zone above: a resolver inside may have another. */
function isInZoneAbove({ dns, hostname }: Facts): boolean {
  return dns.answers.some(
    ({ server, name, authority }) =>
      server === 'authoritative' &&
      `.${normalHostname(name)}`.endsWith(`.${hostname}`) &&
      (authority ?? []).some(
        record =>
          record.type === 'SOA' &&
          hostname.endsWith(`.${normalHostname(record.name)}`),
      ),
  );
}

/** A zone's top has a SOA record of its own name; no other name has one (RFC 1034 §4.2.1). */
function isZoneTop(facts: Facts): boolean {
  const views: readonly DnsView[] = isInZoneAbove(facts)
    ? ['authoritative']
    : ['authoritative', 'recursive'];
  return views.some(view =>
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
    recordFault(facts) === 'plain' && facts.dns.verdict === 'missing'
      ? doubledRecord(facts)
      : undefined;
  return doubled === undefined ? undefined : dnsViolation(facts, { doubled });
};

const cnameAtApex = (facts: Facts) => {
  const { published, resolved } = facts.dns;
  const hasAlias = published.aliases.length + resolved.aliases.length > 0;
  return hasAlias && isZoneTop(facts) ? dnsViolation(facts, {}) : undefined;
};

/** Types that may stand beside a CNAME record: DNSSEC's own (RFC 4034), and those whose place `CnameAtApex` tells of. */
const beside: readonly string[] = [
  'CNAME',
  'RRSIG',
  'NSEC',
  'NSEC3',
  'SOA',
  'NS',
];

/** Other records of a name that is an alias, as one and the same server of the zone gave them (RFC 1034 §3.6.2). */
const recordBesideCname = (facts: Facts) => {
  const { answers } = facts.dns;
  const own = answers
    .filter(({ server }) => server === 'authoritative')
    .flatMap(answer =>
      answer.answers
        .filter(({ name }) => normalHostname(name) === facts.hostname)
        .map(record => ({ server: answer.address, record })),
    );
  const aliases = own.filter(({ record }) => record.type === 'CNAME');
  const others = own.filter(
    ({ record, server }) =>
      !beside.includes(record.type) &&
      aliases.some(alias => alias.server === server),
  );
  const [alias] = aliases;
  if (!alias || others.length === 0) {
    return undefined;
  }
  return dnsViolation(
    facts,
    {
      alias: quoted(alias.record.data),
      others: [...new Set(others.map(({ record }) => record.type))].join(', '),
    },
    facts.dns.published,
  );
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
  RecordBesideCname: defineReason({
    track: 'dns',
    value: 'conflict',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'Other records stand beside the CNAME',
    explanation:
      '{hostname} has a CNAME record to {alias} and also records of type {others}. Beside a CNAME no other record is allowed: which one resolvers use is random.',
    fix: [
      '{dnsOwner}: correct the zone: {record} alone leads to the platform.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: recordBesideCname,
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
