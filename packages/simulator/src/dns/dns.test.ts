import { Resolver } from 'node:dns/promises';
import { decode, DNSSEC_OK, encode } from 'dns-packet';
import { ManualClock } from '../testing';
import { DnsFaults } from './DnsFaults';
import { respondTo } from './respondTo';
import { DnsWorld, startDns } from './startDns';
import type { ZoneRecord } from './ZoneRecord';

const records: ZoneRecord[] = [
  { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
  { name: 'app.example.net', type: 'AAAA', ttl: 60, data: '2001:db8::10' },
  {
    name: 'shop.example.com',
    type: 'CNAME',
    ttl: 900,
    data: 'app.example.net.',
  },
  {
    name: 'dangling.example.com',
    type: 'CNAME',
    ttl: 900,
    data: 'gone.example.net.',
  },
  {
    name: 'loop.example.com',
    type: 'CNAME',
    ttl: 900,
    data: 'loop.example.com.',
  },
  { name: 'away.example.com', type: 'CNAME', ttl: 900, data: 'example.edu.' },
  { name: '*.wild.example.com', type: 'A', ttl: 60, data: '203.0.113.11' },
  { name: 'a.b.example.com', type: 'TXT', ttl: 60, data: 'hello' },
  {
    name: 'example.com',
    type: 'CAA',
    ttl: 300,
    data: '0 issue "letsencrypt.org"',
  },
];

/** Node's own client, which asks once. An answer may take as long as a busy machine needs. */
function resolverOf({ address }: { address: string }, timeout = 60_000) {
  const resolver = new Resolver({ timeout, tries: 1 });
  resolver.setServers([address]);
  return resolver;
}

describe('startDns', () => {
  const clock = new ManualClock();
  let dns: DnsWorld;
  beforeEach(async () => {
    dns = await startDns({ origins: ['example.com', 'example.net'], clock });
    records.forEach(record => dns.zones.add(record));
  });
  afterEach(() => dns.stop());

  it.each([
    ['shop.example.com', 'A', 'NOERROR', 'app.example.net.,203.0.113.10'],
    ['SHOP.Example.com.', 'AAAA', 'NOERROR', 'app.example.net.,2001:db8::10'],
    ['shop.example.com', 'CNAME', 'NOERROR', 'app.example.net.'],
    ['dangling.example.com', 'A', 'NXDOMAIN', 'gone.example.net.'],
    ['away.example.com', 'A', 'NOERROR', 'example.edu.'],
    ['loop.example.com', 'A', 'SERVFAIL', ''],
    ['missing.example.com', 'A', 'NXDOMAIN', ''],
    ['app.example.net', 'TXT', 'NOERROR', ''],
    ['b.example.com', 'A', 'NOERROR', ''],
    ['any.wild.example.com', 'A', 'NOERROR', '203.0.113.11'],
    ['deep.any.wild.example.com', 'A', 'NOERROR', '203.0.113.11'],
    ['example.edu', 'A', 'REFUSED', ''],
  ])('answers %s %s with %s %s', (name, type, rcode, data) => {
    const reply = dns.zones.answer(name, type);
    expect(reply.rcode).toBe(rcode);
    expect(reply.answers.map(record => record.data).join()).toBe(data);
  });

  it('puts the SOA beside a negative answer', () => {
    const { authority } = dns.zones.answer('missing.example.com', 'A');
    expect(authority).toMatchObject([{ name: 'example.com', type: 'SOA' }]);
  });

  it('keeps an answer for its TTL and a negative one for what the SOA says', async () => {
    const { zones, resolver } = dns;
    const ask = (name: string) => resolver.resolve(name, 'A').rcode;
    expect(ask('new.example.com')).toBe('NXDOMAIN');
    zones.add({
      name: 'new.example.com',
      type: 'A',
      ttl: 30,
      data: '203.0.113.10',
    });
    await clock.advance(59_000);
    expect(ask('new.example.com')).toBe('NXDOMAIN');
    await clock.advance(1_000);
    expect(ask('new.example.com')).toBe('NOERROR');
    zones.remove('new.example.com');
    await clock.advance(29_000);
    expect(resolver.resolve('new.example.com', 'A').answers[0]?.ttl).toBe(1);
    await clock.advance(1_000);
    expect(ask('new.example.com')).toBe('NXDOMAIN');
  });

  it('speaks DNS over UDP and, when truncated, over TCP', async () => {
    const client = resolverOf(dns.recursive);
    expect(await client.resolve4('shop.example.com')).toEqual(['203.0.113.10']);
    expect(await client.resolveCaa('example.com')).toMatchObject([
      { critical: 0, issue: 'letsencrypt.org' },
    ]);
    expect(await client.resolveSoa('example.com')).toMatchObject({
      minttl: 60,
    });
    dns.faults.recursive.set('truncated');
    expect(await client.resolveTxt('a.b.example.com')).toEqual([['hello']]);
  });

  it.each([
    ['SERVFAIL', 'ESERVFAIL'],
    ['REFUSED', 'EREFUSED'],
    ['timeout', 'ETIMEOUT'],
  ] as const)('fails on demand with %s', async (fault, code) => {
    const hasty = resolverOf(
      dns.authoritative,
      fault === 'timeout' ? 1 : undefined,
    );
    dns.faults.authoritative.set(fault, 'shop.example.com');
    await expect(hasty.resolve4('shop.example.com')).rejects.toMatchObject({
      code,
    });
    const client = resolverOf(dns.authoritative);
    expect(await client.resolve4('app.example.net')).toEqual(['203.0.113.10']);
  });

  it.each([
    ['signed.example', true, true],
    ['signed.example', false, false],
    ['example.com', true, false],
  ])(
    'says of %s, asked with DO %s, authentic %s',
    (name, asksForIt, authentic) => {
      dns.zones.addZone('signed.example', { signed: true });
      const query = encode({
        type: 'query',
        id: 1,
        questions: [{ type: 'SOA', name }],
        additionals: asksForIt
          ? [
              {
                type: 'OPT',
                name: '.',
                udpPayloadSize: 1232,
                extendedRcode: 0,
                ednsVersion: 0,
                flags: DNSSEC_OK,
                flag_do: true,
                options: [],
              },
            ]
          : [],
      });
      const response = respondTo(query, 'udp', {
        view: 'recursive',
        answer: (host, type) => dns.resolver.resolve(host, type),
        faults: new DnsFaults(),
      });
      expect(response && decode(response)).toMatchObject({
        rcode: 'NOERROR',
        flag_ad: authentic,
      });
    },
  );
});
