import type { DnsView } from '../../observation/dns/DnsAnswer';
import { unlikelySister } from '../../observation/dns/dnsQuestions';
import { areAll, hasAny } from '../facts/dns/addressKinds';
import { annotatedRecord } from '../facts/dns/annotatedRecord';
import type { DnsLookup } from '../facts/dns/dnsLookup';
import { dnsLookup } from '../facts/dns/dnsLookup';
import { foreignAddresses } from '../facts/dns/dnsVerdict';
import type { Facts } from '../facts/Facts';
import { ownershipOf } from './externalDns';
import { parkedAt } from './parkedZones';
import { undelegatedZone } from './undelegatedZone';

/** Why a name does not lead where it should, as particularly as the answers tell. Each has its own words. */
export type RecordFault =
  | 'zoneGone'
  | 'zoneParked'
  | 'loop'
  | 'longChain'
  | 'appendedZone'
  | 'wildcard'
  | 'hiddenWildcard'
  | 'annotated'
  | 'externalDns'
  | 'nowhere'
  | 'private'
  | 'plain';

/** Longest chain of aliases that resolvers are known to follow without exception. */
export const mostAliases = 8;

/** The target's name with the zone behind it: what a provider makes of a name without a dot at its end. */
export function appendedTarget({ dns, seen }: Facts): string | undefined {
  const { name } = dns.target;
  const suffix = seen.zone?.suffix;
  return dns.decidedBy.aliases.find(
    alias =>
      alias.startsWith(`${name}.`) &&
      (suffix === undefined || `.${alias}`.endsWith(`.${suffix}`)),
  );
}

/** What a lookup leads to, to tell one answer from another. */
export function endsOf({ aliases, a, aaaa }: DnsLookup): string {
  return [...aliases, ...[...a, ...aaaa].sort()].join(' ');
}

function isSameThing(found: DnsLookup, other: DnsLookup): boolean {
  return other.outcome === 'found' && endsOf(other) === endsOf(found);
}

/** The wildcard that answers for the hostname, where a name that nobody has, or the wildcard itself, is answered the same. */
export function answeringWildcard({ dns, hostname }: Facts) {
  const { decidedBy } = dns;
  const wildcard = `*${hostname.slice(hostname.indexOf('.'))}`;
  if (decidedBy.outcome !== 'found' || hostname.startsWith('*.')) {
    return undefined;
  }
  const views: readonly DnsView[] = ['authoritative', 'recursive'];
  const isAnswered = [wildcard, unlikelySister(hostname)].some(name =>
    views.some(view =>
      isSameThing(
        dnsLookup(dns.answers, view, hostname),
        dnsLookup(dns.answers, view, name),
      ),
    ),
  );
  return isAnswered ? wildcard : undefined;
}

/**
 * The wildcard that would answer for the hostname, were there nothing below it: a record of a longer name, such as the
 * proof of a DNS-01 challenge, makes the name exist, and a wildcard answers only for names that do not (RFC 4592 §2.2.1).
 */
export function hiddenWildcard({ dns, hostname }: Facts): string | undefined {
  const wildcard = `*${hostname.slice(hostname.indexOf('.'))}`;
  const isAnswered = [wildcard, unlikelySister(hostname)].some(
    name => dnsLookup(dns.answers, 'recursive', name).outcome === 'found',
  );
  return dns.decidedBy.outcome === 'nodata' && isAnswered
    ? wildcard
    : undefined;
}

/** Private addresses are at home in an environment whose own are private, or that announces them. */
function isInside({ dns, seen }: Facts): boolean {
  return (
    areAll('private', dns.target.addresses) ||
    seen.environment.edgeProbe.allowPrivateRanges.length > 0
  );
}

function faultOfFound(facts: Facts): RecordFault {
  const { decidedBy, target } = facts.dns;
  const foreign = foreignAddresses(decidedBy, target);
  if (decidedBy.circular) {
    return 'loop';
  }
  if (appendedTarget(facts)) {
    return 'appendedZone';
  }
  if (decidedBy.aliases.length >= mostAliases && foreign.length === 0) {
    return 'longChain';
  }
  if (annotatedRecord(facts)) {
    return 'annotated';
  }
  if (ownershipOf(facts)) {
    return 'externalDns';
  }
  if (answeringWildcard(facts)) {
    return 'wildcard';
  }
  if (areAll('nowhere', foreign) && !hasAny('nowhere', target.addresses)) {
    return 'nowhere';
  }
  return areAll('private', foreign) && !isInside(facts) ? 'private' : 'plain';
}

/** Why the record of the hostname is not as it should be; `undefined` = it is, or that is not known. */
export function recordFault(facts: Facts): RecordFault | undefined {
  const { verdict } = facts.dns;
  if (undelegatedZone(facts)) {
    return 'zoneGone';
  }
  if (verdict !== 'missing' && verdict !== 'elsewhere') {
    return undefined;
  }
  if (parkedAt(facts)) {
    return 'zoneParked';
  }
  if (verdict === 'elsewhere') {
    return faultOfFound(facts);
  }
  if (hiddenWildcard(facts)) {
    return 'hiddenWildcard';
  }
  return ownershipOf(facts) ? 'externalDns' : 'plain';
}
