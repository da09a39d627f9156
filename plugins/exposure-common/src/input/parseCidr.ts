import { IPv4, IPv6 } from 'ipaddr.js';
import type { RefusalRule } from './refusals/refusalGroups';

/**
 * A network in CIDR notation (RFC 4632, RFC 4291 §2.3), in its canonical form; or why the text is none.
 * @public
 */
export type Cidr =
  | { ok: true; cidr: string; prefixLength: number }
  | { ok: false; rule: RefusalRule; because: string };

function refused(rule: RefusalRule, because: string): Cidr {
  return { ok: false, rule, because };
}

function familyOf(address: string): typeof IPv4 | typeof IPv6 | undefined {
  // The library also reads octal, hexadecimal and short IPv4 forms; two readers could then disagree on the network.
  // It also says no by throwing, which is slow: what cannot be an address is not shown to it.
  if (/^[\d.]{7,15}$/.test(address)) {
    return IPv4.isValidFourPartDecimal(address) ? IPv4 : undefined;
  }
  const plainIpv6 = /^[0-9a-fA-F:]+$/.test(address);
  return plainIpv6 && IPv6.isValid(address) ? IPv6 : undefined;
}

/**
 * Parses `203.0.113.0/24` or `2001:db8::/32`. Host bits must be zero.
 * @public
 */
export function parseCidr(text: string): Cidr {
  const [address = '', length = '', ...rest] = text.slice(0, 64).split('/');
  const family = familyOf(address);
  if (!family || rest.length > 0) {
    return refused('Cidr', 'must be a CIDR such as 203.0.113.0/24');
  }
  // Many programs take these for IPv4 networks: ::ffff:0:0/96 would be everybody (RFC 4291 §2.5.5.2).
  if (family === IPv6 && IPv6.parse(address).isIPv4MappedAddress()) {
    return refused('Cidr', 'is an IPv4 network inside IPv6; write it as IPv4');
  }
  const bits = family === IPv4 ? 32 : 128;
  if (length === '') {
    return refused('Cidr', `needs a prefix length, e.g. ${address}/${bits}`);
  }
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) {
    return refused('Cidr', `needs a prefix length from 0 to ${bits}`);
  }
  const prefixLength = Number(length);
  const network = family
    .networkAddressFromCIDR(`${address}/${prefixLength}`)
    .toString();
  if (family.parse(address).toString() !== network) {
    return refused(
      'CidrHostBits',
      `has bits set behind its prefix; the network is ${network}/${prefixLength}`,
    );
  }
  return { ok: true, cidr: `${network}/${prefixLength}`, prefixLength };
}
