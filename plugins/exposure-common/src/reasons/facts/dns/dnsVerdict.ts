import type { AddressType, DnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import { normalAddress } from './normalAddress';

/** Where a lookup leads, measured by the target. */
export type DnsVerdict =
  | 'ok'
  | 'missing'
  | 'elsewhere'
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

function judgeAddresses(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (target.addresses.length === 0) {
    return 'unknown';
  }
  const ipv4 = judgeFamily('A', lookup.a, lookup, target);
  const ipv6 = judgeFamily('AAAA', lookup.aaaa, lookup, target);
  if (ipv4 === 'elsewhere' || ipv6 === 'elsewhere') {
    return ipv4 === 'ok' && lookup.a.length > 0 ? 'ipv6Elsewhere' : 'elsewhere';
  }
  return ipv4 === 'unknown' || ipv6 === 'unknown' ? 'unknown' : 'ok';
}

/** Whether the aliases reach the target by its name: then its addresses are the right ones, whichever they are. */
function reachesByName({ aliases }: DnsLookup, target: DnsTarget): boolean {
  return (target.own ?? [target.name]).some(name => aliases.includes(name));
}

/** Judges one view on its own. */
export function dnsVerdict(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (lookup.outcome === 'unknown' || lookup.outcome === 'bogus') {
    return lookup.outcome;
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
  if (lookup.a.length + lookup.aaaa.length > 0) {
    return judgeAddresses(lookup, target);
  }
  return lookup.circular ? 'elsewhere' : 'unfinished';
}
