import { createAddressFilter } from './addressRanges';

describe('createAddressFilter', () => {
  const mayConnect = createAddressFilter([
    '10.20.0.0/16',
    'fd00::/8',
    '127.0.0.1',
  ]);

  it.each([
    ['10.20.3.4', true],
    ['10.21.0.1', false],
    ['fd01::1', true],
    ['127.0.0.1', true],
    ['127.0.0.2', false],
    ['::ffff:10.20.3.4', true],
    ['::ffff:10.21.0.1', false],
    ['8.8.8.8', true],
    ['not an address', false],
  ])('says of %s: %s', (address, expected) => {
    expect(mayConnect(address)).toBe(expected);
  });
});
