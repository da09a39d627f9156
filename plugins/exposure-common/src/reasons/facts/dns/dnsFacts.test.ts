import type {
  DnsAnswer,
  DnsRecord,
  DnsView,
} from '../../../observation/dns/DnsAnswer';
import { answersByServer } from './answersByServer';
import { dnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import { dnsVerdict } from './dnsVerdict';
import { judgeViews } from './judgeViews';
import { normalAddress } from './normalAddress';

const host = 'shop.example.com';
const target: DnsTarget = {
  name: 'app.example.net',
  published: ['198.51.100.77', 'lb-1.example.net'],
  isPublishedRead: true,
  addresses: ['192.0.2.10', '2001:db8::10'],
  notKnown: [],
  dead: false,
  lookups: [],
  proxied: false,
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
    'a CNAME to the load balancer that the route names',
    [answer('A', [['CNAME', 'lb-1.example.net.']])],
    'ok',
  ],
  [
    'the address that the route names',
    [answer('A', [['A', '198.51.100.77']])],
    'ok',
  ],
  [
    'the address that the route names beside another',
    [
      answer('A', [
        ['A', '198.51.100.77'],
        ['A', '203.0.113.9'],
      ]),
    ],
    'elsewhere',
  ],
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
    'someElsewhere',
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
    'elsewhere',
  ],
  [
    'a CNAME to itself',
    [answer('A', [['CNAME', host]]), answer('CNAME', [['CNAME', host]])],
    'elsewhere',
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

it.each<[string, DnsAnswer[], Partial<DnsTarget>, string]>([
  [
    'an IPv6 address while the target’s are not known',
    [
      answer('A', [['A', '192.0.2.10']]),
      answer('AAAA', [['AAAA', '2001:db8::10']]),
    ],
    { addresses: ['192.0.2.10'], notKnown: ['AAAA'] },
    'unknown',
  ],
  [
    'the right IPv4 address, and IPv6 that failed',
    [
      answer('A', [['A', '192.0.2.10']]),
      answer('AAAA', [], { rcode: 'SERVFAIL' }),
    ],
    {},
    'unknown',
  ],
  [
    'the right IPv4 address, and IPv6 that nobody asked for',
    [answer('A', [['A', '192.0.2.10']])],
    {},
    'unknown',
  ],
  [
    'another IPv4 address, and IPv6 that nobody asked for',
    [answer('A', [['A', '203.0.113.9']])],
    {},
    'elsewhere',
  ],
  [
    'a CNAME to the target, and IPv6 that failed',
    [answer('A', [alias]), answer('AAAA', [], { rcode: 'SERVFAIL' })],
    {},
    'ok',
  ],
  [
    'a CNAME to a target that has no address',
    [answer('A', [alias], nothing)],
    { addresses: [], dead: true },
    'targetDead',
  ],
  [
    'the platform’s name where the Ingress has an address of its own',
    [
      answer('A', [alias, ['A', '192.0.2.10', 'app.example.net']]),
      answer('AAAA', [alias]),
    ],
    { own: ['198.51.100.7'], addresses: ['198.51.100.7'] },
    'elsewhere',
  ],
  [
    'another address while a Gateway that may have it was not read',
    [answer('A', [['A', '203.0.113.9']])],
    { isPublishedRead: false },
    'unknown',
  ],
  [
    'no such name while the Ingress has no address yet',
    [answer('A', [], nothing)],
    { own: [], addresses: [], notKnown: ['A', 'AAAA'] },
    'unknown',
  ],
])('%s', (_, answers, parts, verdict) => {
  expect(
    dnsVerdict(dnsLookup(answers, 'recursive', host), { ...target, ...parts }),
  ).toBe(verdict);
});

it('cannot judge an address while the target’s are not known', () => {
  const lookup = dnsLookup(
    [answer('A', [['A', '203.0.113.9']])],
    'recursive',
    host,
  );
  expect(dnsVerdict(lookup, { ...target, addresses: [] })).toBe('unknown');
});

describe('servers of one view that disagree', () => {
  const right = answer('A', [alias]);
  const wrong = answer('A', [['A', '203.0.113.9']]);
  const judged = (...answers: DnsAnswer[]) => {
    const lookups = (view: DnsView) =>
      answersByServer(answers, view, host).map(given =>
        dnsLookup(given, view, host),
      );
    const now = new Date('2026-11-10T00:00:00Z');
    return judgeViews(lookups('authoritative'), lookups('recursive'), {
      target,
      now,
      zone: undefined,
    });
  };
  const at = (given: DnsAnswer, server: DnsView, address: string) => ({
    ...given,
    server,
    address,
  });

  it.each<[string, DnsAnswer[], string, string | undefined]>([
    [
      'a resolver behind the zone',
      [
        at(right, 'authoritative', '192.0.2.53'),
        at(right, 'recursive', '1.1.1.1'),
        at(wrong, 'recursive', '9.9.9.9'),
      ],
      'propagating',
      '9.9.9.9',
    ],
    [
      'a resolver behind another, and a zone nobody asked',
      [at(wrong, 'recursive', '9.9.9.9'), at(right, 'recursive', '1.1.1.1')],
      'propagating',
      '9.9.9.9',
    ],
    [
      'a server of the zone behind the others',
      [
        at(right, 'authoritative', '192.0.2.53'),
        at(wrong, 'authoritative', '192.0.2.54'),
        at(right, 'recursive', '1.1.1.1'),
      ],
      'divided',
      '192.0.2.54',
    ],
    [
      'servers that are wrong alike',
      [
        at(wrong, 'authoritative', '192.0.2.53'),
        at(wrong, 'authoritative', '192.0.2.54'),
      ],
      'elsewhere',
      '192.0.2.53',
    ],
    [
      'a server of the zone that says nothing',
      [
        at(right, 'authoritative', '192.0.2.53'),
        at(
          answer('A', [], { rcode: 'REFUSED' }),
          'authoritative',
          '192.0.2.54',
        ),
      ],
      'ok',
      '192.0.2.53',
    ],
  ])('%s', (_, answers, verdict, address) => {
    expect(judged(...answers)).toMatchObject({
      verdict,
      decidedBy: { address },
    });
  });

  it('takes answers to different questions for those of one server', () => {
    const a = at(
      answer('A', [['A', '192.0.2.10']]),
      'authoritative',
      '192.0.2.53',
    );
    const aaaa = at(answer('AAAA', []), 'authoritative', '192.0.2.54');
    expect(judged(a, aaaa).verdict).toBe('ok');
  });
});

it('knows a circle beside the bare CNAME record that begins it', () => {
  const first: Row = ['CNAME', 'b.example.com'];
  const circle = answer('A', [first, ['CNAME', host, 'b.example.com']]);
  const lookup = dnsLookup(
    [circle, answer('CNAME', [first])],
    'recursive',
    host,
  );
  expect(lookup).toMatchObject({
    circular: true,
    aliases: ['b.example.com', host],
  });
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
