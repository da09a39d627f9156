import type { DnsLookup } from './dnsLookup';

/** What a hostname should reach. Addresses are empty where nobody knows them. */
export interface DnsTarget {
  name: string;
  addresses: readonly string[];
  /** Where each Ingress gets an address of its own: those of this one, which the name above does not lead to. */
  own?: readonly string[];
}

/** Where a lookup leads, measured by the target. */
export type DnsVerdict =
  | 'ok'
  | 'missing'
  | 'elsewhere'
  | 'ipv6Elsewhere'
  | 'bogus'
  /** The answer ends in an alias that this view does not resolve further. */
  | 'unfinished'
  | 'unknown';

/** An IPv6 address in one form; anything else as it is. */
export function normalAddress(address: string): string {
  const lower = address.toLowerCase();
  if (!lower.includes(':')) {
    return lower;
  }
  const [head = '', tail] = lower.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [
    ...left,
    ...Array.from({ length: Math.max(gap, 0) }, () => '0'),
    ...right,
  ]
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

function judgeAddresses(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (target.addresses.length === 0) {
    return 'unknown';
  }
  const reached = target.addresses.map(normalAddress);
  const isOurs = (address: string) => reached.includes(normalAddress(address));
  const ipv4Ours = lookup.a.every(isOurs);
  if (lookup.aaaa.every(isOurs)) {
    return ipv4Ours ? 'ok' : 'elsewhere';
  }
  return ipv4Ours && lookup.a.length > 0 ? 'ipv6Elsewhere' : 'elsewhere';
}

/** Judges one view on its own. */
export function dnsVerdict(lookup: DnsLookup, target: DnsTarget): DnsVerdict {
  if (lookup.outcome === 'unknown' || lookup.outcome === 'bogus') {
    return lookup.outcome;
  }
  if (lookup.aliases.includes(target.name)) {
    return 'ok';
  }
  if (lookup.outcome !== 'found') {
    return 'missing';
  }
  if (lookup.a.length + lookup.aaaa.length > 0) {
    return judgeAddresses(lookup, target);
  }
  return 'unfinished';
}
