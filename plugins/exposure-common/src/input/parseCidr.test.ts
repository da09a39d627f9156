import { parseCidr } from './parseCidr';

describe('parseCidr', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0/24'],
    ['98.128.193.2/32', '98.128.193.2/32'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:db8:0:0::1/128', '2001:db8::1/128'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('reads %s as %s', (text, cidr) => {
    expect(parseCidr(text)).toMatchObject({ ok: true, cidr });
  });

  it.each([
    ['203.0.113.1', 'Cidr', '203.0.113.1/32'],
    ['203.0.113.1/24', 'CidrHostBits', '203.0.113.0/24'],
    ['2001:db8::1/32', 'CidrHostBits', '2001:db8::/32'],
    ['203.0.113.0/33', 'Cidr', '0 to 32'],
    ['2001:db8::/129', 'Cidr', '0 to 128'],
    ['203.0.113.0/24/8', 'Cidr', 'such as'],
    ['010.0.0.0/8', 'Cidr', 'such as'],
    ['0x7f000000/8', 'Cidr', 'such as'],
    ['10.1/16', 'Cidr', 'such as'],
    ['203.0.113.0/ 24', 'Cidr', '0 to 32'],
    ['203.0.113.0/24\n', 'Cidr', '0 to 32'],
    ['fe80::1%eth0/64', 'Cidr', 'such as'],
    ['::ffff:0:0/96', 'Cidr', 'as IPv4'],
    ['::ffff:c000:200/120', 'Cidr', 'as IPv4'],
    ['', 'Cidr', 'such as'],
    ['x'.repeat(100_000), 'Cidr', 'such as'],
  ])('refuses %j by %s', (text, rule, because) => {
    expect(parseCidr(text)).toMatchObject({
      ok: false,
      rule,
      because: expect.stringContaining(because),
    });
  });
});
