import { IPv4, IPv6, parse } from 'ipaddr.js';
import type { FieldReader } from './FieldReader';
import { parseCidr } from './parseCidr';
import { printableValue } from './printable';
import { dnsSubdomain } from './textRules';

/** Reads a network in CIDR notation. */
export function readCidr(field: FieldReader): string {
  const parsed =
    typeof field.value === 'string' ? parseCidr(field.value) : undefined;
  if (parsed?.ok) {
    return parsed.cidr;
  }
  field.refuse(
    parsed?.rule ?? 'Cidr',
    `${field.path} ${
      parsed?.because ?? 'must be a CIDR such as 203.0.113.0/24'
    }; seen: ${printableValue(field.value)}.`,
  );
  return '';
}

function isIpAddress(text: string): boolean {
  return (
    text.length <= 45 && (IPv4.isValidFourPartDecimal(text) || isIpv6(text))
  );
}

function isIpv6(text: string): boolean {
  return (
    /^[0-9a-fA-F:.]{2,45}$/.test(text) &&
    text.includes(':') &&
    IPv6.isValid(text)
  );
}

/** What no record of a hostname can lead visitors to, as the library calls it; many programs take mapped ones for IPv4. */
const nobodysRanges: readonly string[] = [
  'unspecified',
  'linkLocal',
  'multicast',
  'broadcast',
  'ipv4Mapped',
];

function isReachable(address: string): boolean {
  return (
    isIpAddress(address) && !nobodysRanges.includes(parse(address).range())
  );
}

/** Reads the address of a load balancer, IPv4 or IPv6. */
export function readAddress(field: FieldReader): string {
  if (typeof field.value === 'string' && isReachable(field.value)) {
    return field.value.toLowerCase();
  }
  field.refuseValue(
    'Address',
    'an IPv4 or IPv6 address that visitors can reach: no link-local or multicast address, and IPv4 written as IPv4',
  );
  return '';
}

function splitHostPort(text: string): { host: string; port: string } {
  const bracketed = /^\[([^\]]+)\](?::(.*))?$/.exec(text);
  if (bracketed) {
    return { host: bracketed[1] ?? '', port: bracketed[2] ?? '53' };
  }
  const colon = text.indexOf(':');
  return colon < 0 || colon !== text.lastIndexOf(':')
    ? { host: text, port: '53' }
    : { host: text.slice(0, colon), port: text.slice(colon + 1) };
}

/**
 * Reads a DNS server as `host` or `host:port`; IPv6 with a port in brackets.
 * @returns `host:port`, port 53 when none is given, IPv6 always in brackets
 */
export function readDnsServer(field: FieldReader): string {
  const text = typeof field.value === 'string' ? field.value : '';
  const { host, port } = splitHostPort(text.slice(0, 300));
  const validPort =
    /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) <= 65535;
  if (validPort && (isIpAddress(host) || dnsSubdomain.test(host))) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  }
  field.refuseValue(
    'DnsServer',
    'a DNS server as host or host:port, e.g. 192.0.2.53:53 or [2001:db8::53]:53',
  );
  return '';
}
