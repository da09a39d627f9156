import type { AddressType, DnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import { normalAddress } from './normalAddress';
import { proxyOf } from './proxyOf';

/** Where a lookup leads, measured by the target. */
export type DnsVerdict =
  | 'ok'
  | 'missing'
  | 'elsewhere'
  /** Some of its addresses are the target's, others are not. */
  | 'someElsewhere'
  /** It ends at a CDN or proxy, which may well ask the target. */
  | 'proxied'
  | 'ipv6Elsewhere'
  /** It leads to the target by name, and the target has no address. */
  | 'targetDead'
  | 'bogus'
  /** The answer ends in an alias that this view does not resolve further. */
  | 'unfinished'
  | 'unknown';

/** One family of addresses, held against the target's. What either side does not know counts against no one. */
function judgeFamily(
  type: AddressType,
  found: readonly string[],
  lookup: DnsLookup,
  target: DnsTarget,
): 'ok' | 'elsewhere' | 'unknown' {
  const reached = target.addresses.map(normalAddress);
  if (found.some(address => !reached.includes(normalAddress(address)))) {
    return target.notKnown.includes(type) ? 'unknown' : 'elsewhere';
  }
  return lookup.notKnown.includes(type) ? 'unknown' : 'ok';
}

/** The addresses of a lookup that are not known as the target's. */
export function foreignAddresses(
  { a, aaaa }: DnsLookup,
  { addresses }: DnsTarget,
): string[] {
  const reached = addresses.map(normalAddress);
  return [...a, ...aaaa].filter(
    address => !reached.includes(normalAddress(address)),
  );
}

/** The proxy that all addresses belong to which are not the target's, by name; where there are none, the aliases'. */
export function proxyInFront(
  lookup: DnsLookup,
  target: DnsTarget,
): string | undefined {
  const addresses = foreignAddresses(lookup, target);
  const isDirect = addresses.length === 0 && hasAddress(lookup);
  return isDirect
    ? undefined
    : proxyOf({ aliases: lookup.aliases, addresses }, target.proxied);
}

function hasAddress({ a, aaaa }: DnsLookup): boolean {
  return a.length + aaaa.length > 0;
}

function judgeAddresses(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (target.addresses.length === 0) {
    return 'unknown';
  }
  const ipv4 = judgeFamily('A', lookup.a, lookup, target);
  const ipv6 = judgeFamily('AAAA', lookup.aaaa, lookup, target);
  if (ipv4 === 'elsewhere' || ipv6 === 'elsewhere') {
    if (ipv4 === 'ok' && lookup.a.length > 0) {
      return 'ipv6Elsewhere';
    }
    return foreignAddresses(lookup, target).length <
      lookup.a.length + lookup.aaaa.length
      ? 'someElsewhere'
      : 'elsewhere';
  }
  return ipv4 === 'unknown' || ipv6 === 'unknown' ? 'unknown' : 'ok';
}

/** Whether the aliases reach the target by its name: then its addresses are the right ones, whichever they are. */
function reachesByName({ aliases }: DnsLookup, target: DnsTarget): boolean {
  return (target.own ?? [target.name]).some(name => aliases.includes(name));
}

/**
 * Whether a lookup ends where the routes themselves say they are reached: at a name of theirs, or at their addresses, with none
 * beside them that is not configured.
 */
function reachesPublished(lookup: DnsLookup, target: DnsTarget): boolean {
  const { aliases, a, aaaa } = lookup;
  const reached = target.published.map(normalAddress);
  const found = [...a, ...aaaa].map(normalAddress);
  return (
    aliases.some(alias => reached.includes(alias)) ||
    (found.some(address => reached.includes(address)) &&
      foreignAddresses(lookup, target).every(address =>
        reached.includes(normalAddress(address)),
      ))
  );
}

/** Whether a lookup is right by what the routes publish alone: it leads to none of the addresses that are configured. */
export function isRightByStatusAlone(
  lookup: DnsLookup,
  target: DnsTarget,
): boolean {
  return (
    reachesPublished(lookup, target) &&
    !reachesByName(lookup, target) &&
    hasAddress(lookup) &&
    judgeAddresses(lookup, target) === 'elsewhere'
  );
}

function judgeLookup(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (lookup.outcome === 'unknown' || lookup.outcome === 'bogus') {
    return lookup.outcome;
  }
  // A name that a resolver follows to no address leads visitors nowhere, right as its record may be.
  if (lookup.view === 'recursive' && lookup.failure !== undefined) {
    return 'unknown';
  }
  if (target.own?.length === 0) {
    return 'unknown';
  }
  if (reachesByName(lookup, target)) {
    return target.dead ? 'targetDead' : 'ok';
  }
  if (lookup.outcome !== 'found') {
    return 'missing';
  }
  if (reachesPublished(lookup, target)) {
    return 'ok';
  }
  if (proxyInFront(lookup, target) !== undefined) {
    return 'proxied';
  }
  if (hasAddress(lookup)) {
    return judgeAddresses(lookup, target);
  }
  return lookup.circular ? 'elsewhere' : 'unfinished';
}

/** Judges one view on its own. */
export function dnsVerdict(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  const verdict = judgeLookup(lookup, target);
  const isElsewhere = verdict === 'elsewhere' || verdict === 'someElsewhere';
  return isElsewhere && !lookup.circular && !target.isPublishedRead
    ? 'unknown'
    : verdict;
}
