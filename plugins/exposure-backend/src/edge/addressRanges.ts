import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What IANA hands out to the internet (RFC 4291 §2.4); the rest of IPv6 has other uses, or none yet. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** The parser alone would take `0x7f.1` and `2130706433` too. */
function parseAddress(text: string): Address | undefined {
  return isIP(text) !== 0 && ipaddr.isValid(text)
    ? ipaddr.parse(text)
    : undefined;
}

/**
 * Whether the text is an IP address on the public internet, none of the special-purpose ones (RFC 6890): loopback,
 * private, link-local (cloud metadata lives there), carrier NAT, documentation, multicast, reserved. An IPv4 address in
 * IPv6 clothes is not.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  if (address?.range() !== 'unicast') {
    return false;
  }
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}

/** Whether an address may be connected to: public, or in a range that the platform team allows by name. */
export function createAddressFilter(
  allowPrivateRanges: readonly string[],
): (address: string) => boolean {
  const allowed = allowPrivateRanges.map(range =>
    ipaddr.parseCIDR(range.includes('/') ? range : wholeAddress(range)),
  );
  return text => {
    const address = parseAddress(text);
    return (
      address !== undefined &&
      (isPublicAddress(text) || allowed.some(range => isIn(address, range)))
    );
  };
}

function wholeAddress(address: string): string {
  return `${address}/${isIP(address) === 6 ? 128 : 32}`;
}

/** A range of IPv4 holds the same addresses in IPv6 clothes. */
function isIn(address: Address, [first, bits]: [Address, number]): boolean {
  const bare = ipaddr.process(address.toString());
  return bare.kind() === first.kind() && bare.match(first, bits);
}
