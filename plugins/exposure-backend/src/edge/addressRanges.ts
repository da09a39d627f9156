import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Addresses that a user's hostname must not make us connect to (IANA special-purpose registries, RFC 6890):
 * loopback, private, link-local (cloud metadata lives there), carrier NAT, documentation, multicast, reserved.
 */
const notPublic = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  // NAT64 and its local form: an IPv4 address hides in the last 32 bits.
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  // 6to4: an IPv4 address hides in bits 16 to 48.
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const notPublicList = blockListOf(notPublic);

/** Whether the text is an IP address on the public internet. An IPv4 address in IPv6 clothes is not. */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && !isListed(notPublicList, address);
}

/** Whether an address may be connected to: public, or in a range that the platform team allows by name. */
export function createAddressFilter(
  allowPrivateRanges: readonly string[],
): (address: string) => boolean {
  const allowed = blockListOf(allowPrivateRanges);
  return address =>
    isPublicAddress(address) ||
    (isIP(address) !== 0 && contains(allowed, address));
}

function blockListOf(cidrs: readonly string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', prefix] = cidr.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const longest = family === 'ipv6' ? 128 : 32;
    list.addSubnet(address, prefix ? Number(prefix) : longest, family);
  }
  return list;
}

function isListed(list: BlockList, address: string): boolean {
  return isMappedIpv4(address) || contains(list, address);
}

function contains(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const mappedIpv4 = blockListOf(['::ffff:0:0/96', '::/96']);

function isMappedIpv4(address: string): boolean {
  return isIPv6(address) && mappedIpv4.check(address, 'ipv6');
}
