import { isPublicAddress } from './isPublicAddress';

it.each(['192.0.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111'])(
  'takes %s for public',
  address => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.1',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '::8.8.8.8',
  '64:ff9b::808:808',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:808:808::1',
  'fc00::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '4000::1',
])('does not take %s for public', address => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['', 'example.com', '0x7f.1', '2130706433', '8.8.8', '8.8.8.8/32'])(
  'does not take %j for an address',
  text => {
    expect(isPublicAddress(text)).toBe(false);
  },
);
