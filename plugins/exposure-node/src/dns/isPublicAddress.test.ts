import ipaddr from 'ipaddr.js';
import { isPublicAddress } from './isPublicAddress';

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.0',
    '2606:4700:4700::1111',
  ])('accepts %s', address => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::10.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::a00:1',
    '2002:a00:1::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'example.com',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '134744072',
    '',
  ])('refuses %s', address => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

/** The special-purpose registries of IANA (RFC 6890), and what is deprecated: the library's ranges must hold them all. */
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
  // IPv4 in the last 32 bits: deprecated, mapped, NAT64 and its local form.
  '::/96',
  '::ffff:0:0/96',
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

it.each(notPublic)('takes nothing in %s for public', range => {
  const family = range.includes(':') ? ipaddr.IPv6 : ipaddr.IPv4;
  const ends = [
    family.networkAddressFromCIDR(range),
    family.broadcastAddressFromCIDR(range),
  ];
  expect(ends.map(end => isPublicAddress(end.toString()))).toEqual([
    false,
    false,
  ]);
});
