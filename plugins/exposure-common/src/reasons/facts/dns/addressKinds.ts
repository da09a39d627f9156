import { isValid, parse } from 'ipaddr.js';

/** Who can reach an address: the internet, one network only, or no other machine than the one that asks. */
type AddressKind = 'public' | 'private' | 'nowhere';

/** Ranges as the library calls them (RFC 1918, RFC 4193, RFC 6598). */
const privateRanges: readonly string[] = [
  'private',
  'uniqueLocal',
  'carrierGradeNat',
];

const nobodysRanges: readonly string[] = [
  'unspecified',
  'loopback',
  'linkLocal',
  'broadcast',
  'multicast',
];

/** The kind of an address; what is none counts as public, so that nothing particular is said about it. */
export function addressKind(address: string): AddressKind {
  const range = isValid(address) ? parse(address).range() : 'unicast';
  if (privateRanges.includes(range)) {
    return 'private';
  }
  return nobodysRanges.includes(range) ? 'nowhere' : 'public';
}

/** Whether one of the addresses is of a kind. */
export function hasAny(
  kind: AddressKind,
  addresses: readonly string[],
): boolean {
  return addresses.some(address => addressKind(address) === kind);
}

/** Whether there are addresses, and all are of a kind. */
export function areAll(
  kind: AddressKind,
  addresses: readonly string[],
): boolean {
  return (
    addresses.length > 0 &&
    addresses.every(address => addressKind(address) === kind)
  );
}

/** Whether a server, as `address`, `address:port` or `[address]:port`, is one that the whole internet can ask. */
export function isPublicServer(server: string): boolean {
  const address = /^\[?([0-9a-f:.]+?)\]?(?:(?<=\]|^[0-9.]+):\d+)?$/i.exec(
    server,
  )?.[1];
  return (
    address !== undefined &&
    isValid(address) &&
    parse(address).range() === 'unicast'
  );
}
