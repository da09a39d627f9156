import { isIP } from 'node:net';
import { IPv4, IPv6, isValid, parse } from 'ipaddr.js';

/** What IANA hands out to the internet (RFC 4291 §2.4); the rest of IPv6 has other uses, or none yet. */
const globalUnicast = IPv6.parseCIDR('2000::/3');

/**
 * Whether the text is an IP address on the public internet, none of the special-purpose ones (RFC 6890): loopback,
 * private, link-local (cloud metadata lives there), carrier NAT, documentation, multicast, reserved. An IPv4 address in
 * IPv6 clothes is not.
 * @public
 */
export function isPublicAddress(text: string): boolean {
  // The parser alone would take `0x7f.1` and `2130706433` too.
  if (isIP(text) === 0 || !isValid(text)) {
    return false;
  }
  const address = parse(text);
  return (
    address.range() === 'unicast' &&
    (address instanceof IPv4 || address.match(globalUnicast))
  );
}
