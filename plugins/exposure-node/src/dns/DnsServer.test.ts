import { parseDnsServer, printDnsServer } from './DnsServer';

it.each([
  ['192.0.2.53', '192.0.2.53:53'],
  ['192.0.2.53:5353', '192.0.2.53:5353'],
  ['2001:db8::1', '[2001:db8::1]:53'],
  ['[2001:db8::1]:5353', '[2001:db8::1]:5353'],
  ['ns1.example.com', 'ns1.example.com:53'],
])('reads the address %s', (written, printed) => {
  expect(printDnsServer(parseDnsServer(written))).toBe(printed);
});

it.each(['', 'a:b:c', '[2001:db8::1', '192.0.2.53:port', '192.0.2.53:123456'])(
  'is told that %j is no address',
  written => {
    expect(() => parseDnsServer(written)).toThrow(
      `Not a DNS server's address: ${written}`,
    );
  },
);
