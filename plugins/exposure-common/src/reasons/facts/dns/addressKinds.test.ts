import { addressKind, areAll, isPublicServer } from './addressKinds';

it.each([
  ['10.0.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'private'],
  ['fd00::1', 'private'],
  ['0.0.0.0', 'nowhere'],
  ['127.0.0.1', 'nowhere'],
  ['169.254.1.1', 'nowhere'],
  ['::', 'nowhere'],
  ['::1', 'nowhere'],
  ['fe80::1', 'nowhere'],
  // Documentation and whatever else nobody has: examples and tests are full of them.
  ['203.0.113.10', 'public'],
  ['2001:db8::1', 'public'],
  ['8.8.8.8', 'public'],
  ['172.32.0.1', 'public'],
  ['no address', 'public'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind);
});

it('says nothing of no address', () => {
  expect(areAll('private', [])).toBe(false);
  expect(areAll('private', ['10.0.0.1', '8.8.8.8'])).toBe(false);
});

it.each([
  ['1.1.1.1:53', true],
  ['8.8.8.8', true],
  ['[2606:4700:4700::1111]:53', true],
  ['2606:4700:4700::1111', true],
  ['10.96.0.10:53', false],
  ['[fd00::a]:53', false],
  ['127.0.0.1:5353', false],
  ['100.64.0.10:53', false],
  ['192.0.2.53:53', false],
  ['dns.example.org:53', false],
  ['', false],
])('%s is a server of the internet: %p', (server, isPublic) => {
  expect(isPublicServer(server)).toBe(isPublic);
});
