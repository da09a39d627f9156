import type {
  DnsAnswer,
  DnsRecord,
  DnsView,
} from '../../observation/DnsAnswer';
import { dnsLookup } from './dnsLookup';
import { dnsVerdict, normalAddress } from './dnsVerdict';

const host = 'shop.example.com';
const target = {
  name: 'app.example.net',
  addresses: ['192.0.2.10', '2001:db8::10'],
};

type Row = readonly [type: string, data: string, name?: string];

const record = ([type, data, name = host]: Row): DnsRecord => ({
  name,
  type,
  ttl: 60,
  data,
});

function answer(
  type: string,
  rows: readonly Row[],
  rest: Partial<DnsAnswer> = {},
): DnsAnswer {
  const server: DnsView = 'recursive';
  return {
    server,
    name: host,
    type,
    rcode: 'NOERROR',
    answers: rows.map(record),
    ...rest,
  };
}

const alias: Row = ['CNAME', 'App.Example.NET.'];
const nothing = { rcode: 'NXDOMAIN' };

it.each<[string, DnsAnswer[], string]>([
  ['a CNAME to the target, however written', [answer('A', [alias])], 'ok'],
  [
    'a chain that reaches the target',
    [
      answer('A', [
        ['CNAME', 'www.example.com'],
        ['CNAME', 'app.example.net', 'www.example.com'],
      ]),
    ],
    'ok',
  ],
  [
    'the target’s address',
    [answer('A', [['A', '192.0.2.10']]), answer('AAAA', [])],
    'ok',
  ],
  [
    'the target’s IPv6 address, written long',
    [answer('A', []), answer('AAAA', [['AAAA', '2001:DB8:0:0::0010']])],
    'ok',
  ],
  ['another address', [answer('A', [['A', '203.0.113.9']])], 'elsewhere'],
  [
    'another address beside the right one',
    [
      answer('A', [
        ['A', '192.0.2.10'],
        ['A', '203.0.113.9'],
      ]),
    ],
    'elsewhere',
  ],
  [
    'another IPv6 address',
    [
      answer('A', [['A', '192.0.2.10']]),
      answer('AAAA', [['AAAA', '2001:db8::bad']]),
    ],
    'ipv6Elsewhere',
  ],
  [
    'a CNAME to nowhere',
    [answer('A', [['CNAME', 'gone.example.org']], nothing)],
    'unfinished',
  ],
  ['no such name', [answer('A', [], nothing)], 'missing'],
  ['no address', [answer('A', []), answer('AAAA', [])], 'missing'],
  ['SERVFAIL', [answer('A', [], { rcode: 'SERVFAIL' })], 'unknown'],
  ['REFUSED', [answer('A', [], { rcode: 'REFUSED' })], 'unknown'],
  ['nothing at all', [answer('A', [], { rcode: 'TIMEOUT' })], 'unknown'],
  ['nobody asked', [], 'unknown'],
  [
    'a broken DNSSEC chain',
    [answer('A', [], { rcode: 'SERVFAIL', bogus: true })],
    'bogus',
  ],
  [
    'records of a name that was not asked',
    [
      answer('A', [['A', '192.0.2.10', 'other.example.com']]),
      answer('AAAA', []),
    ],
    'missing',
  ],
  [
    'a CNAME loop',
    [
      answer('A', [
        ['CNAME', 'b.example.com'],
        ['CNAME', host, 'b.example.com'],
      ]),
    ],
    'unfinished',
  ],
  [
    'an old address in the cache beside a new CNAME',
    [
      answer('A', [['A', '203.0.113.9']]),
      answer('AAAA', [alias]),
      answer('CNAME', [alias]),
    ],
    'elsewhere',
  ],
])('%s', (_, answers, verdict) => {
  expect(dnsVerdict(dnsLookup(answers, 'recursive', host), target)).toBe(
    verdict,
  );
});

it('cannot judge an address while the target’s are not known', () => {
  const lookup = dnsLookup(
    [answer('A', [['A', '203.0.113.9']])],
    'recursive',
    host,
  );
  expect(dnsVerdict(lookup, { ...target, addresses: [] })).toBe('unknown');
});

it('lets a negative answer live as long as the SOA says', () => {
  const soa = {
    name: 'example.com',
    type: 'SOA',
    ttl: 900,
    data: 'ns1 host 1 3600 600 86400 300',
  };
  const missing = answer('A', [], { ...nothing, authority: [soa] });
  expect(dnsLookup([missing], 'recursive', host).ttl).toBe(300);
});

it.each([
  ['2001:db8::1', '2001:db8:0:0:0:0:0:1'],
  ['::1', '0:0:0:0:0:0:0:1'],
  ['2001:0DB8::', '2001:db8:0:0:0:0:0:0'],
  ['192.0.2.1', '192.0.2.1'],
])('compares %s as %s', (written, normal) => {
  expect(normalAddress(written)).toBe(normal);
});
