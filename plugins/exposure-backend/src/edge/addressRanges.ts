import { isIP } from 'node:net';
import { isPublicAddress } from '@exposure/backstage-plugin-exposure-node';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** The parser alone would take `0x7f.1` and `2130706433` too. */
function parseAddress(text: string): Address | undefined {
  return isIP(text) !== 0 && ipaddr.isValid(text)
    ? ipaddr.parse(text)
    : undefined;
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
