import type { DnsAnswer } from '@exposure/backstage-plugin-exposure-common';
import { AUTHENTIC_DATA, encode, TRUNCATED_RESPONSE } from 'dns-packet';
import { ManualClock } from '@exposure/simulator/testing';
import { inPassingTime } from '../testing/passTimeUntil';
import { a, cname, replyTo, soa } from './__testUtils__/replies';
import {
  type DnsHandler,
  startDnsServer,
  type TestDnsServer,
} from './__testUtils__/startDnsServer';
import { DnsTransport } from './DnsTransport';
import { PacketDnsResolver } from './PacketDnsResolver';

const name = 'shop.example.com';
const foreign = 'bank.example.org';

interface Case {
  what: string;
  handle: DnsHandler;
  type?: 'A' | 'CAA';
  expected: Partial<DnsAnswer>;
}

const cases: Case[] = [
  {
    what: 'a CNAME chain is kept with the TTL of each link',
    handle: query => [
      replyTo(query, {
        answers: [
          cname(name, 'lb.example.net', 300),
          a('lb.example.net', '192.0.2.1', 30),
        ],
      }),
    ],
    expected: {
      rcode: 'NOERROR',
      answers: [
        { name, type: 'CNAME', ttl: 300, data: 'lb.example.net' },
        { name: 'lb.example.net', type: 'A', ttl: 30, data: '192.0.2.1' },
      ],
    },
  },
  {
    what: 'a dangling CNAME is NXDOMAIN and the CNAME',
    handle: query => [
      replyTo(query, {
        rcode: 'NXDOMAIN',
        answers: [cname(name, 'gone.example.net')],
      }),
    ],
    expected: {
      rcode: 'NXDOMAIN',
      answers: [{ name, type: 'CNAME', ttl: 60, data: 'gone.example.net' }],
    },
  },
  {
    what: 'NXDOMAIN keeps the SOA',
    handle: query => [
      replyTo(query, { rcode: 'NXDOMAIN', authorities: [soa('example.com')] }),
    ],
    expected: {
      rcode: 'NXDOMAIN',
      answers: [],
      authority: [
        {
          name: 'example.com',
          type: 'SOA',
          ttl: 300,
          data: 'ns.example.com hostmaster.example.com 7 3600 600 86400 30',
        },
      ],
    },
  },
  {
    what: 'NODATA is NOERROR without answers',
    handle: query => [replyTo(query, { authorities: [soa('example.com')] })],
    expected: { rcode: 'NOERROR', answers: [] },
  },
  {
    what: 'REFUSED is itself',
    handle: query => [replyTo(query, { rcode: 'REFUSED' })],
    expected: { rcode: 'REFUSED', answers: [] },
  },
  {
    what: 'SERVFAIL with checking disabled too is no DNSSEC matter',
    handle: query => [replyTo(query, { rcode: 'SERVFAIL' })],
    expected: { rcode: 'SERVFAIL', answers: [] },
  },
  {
    what: 'SERVFAIL that goes away with checking disabled is a broken signature',
    handle: query => [
      query.packet.flag_cd
        ? replyTo(query, { answers: [a(name, '192.0.2.1')] })
        : replyTo(query, { rcode: 'SERVFAIL' }),
    ],
    expected: { rcode: 'SERVFAIL', bogus: true },
  },
  {
    what: 'FORMERR is asked again without EDNS',
    handle: query => [
      query.packet.additionals?.length
        ? replyTo(query, { rcode: 'FORMERR' })
        : replyTo(query, { answers: [a(name, '192.0.2.1')] }),
    ],
    expected: { rcode: 'NOERROR' },
  },
  {
    what: 'FORMERR with nothing but a header is asked again without EDNS',
    handle: query => [
      query.packet.additionals?.length
        ? { ...replyTo(query, { rcode: 'FORMERR' }), questions: [] }
        : replyTo(query, { answers: [a(name, '192.0.2.1')] }),
    ],
    expected: { rcode: 'NOERROR' },
  },
  {
    what: 'a truncated reply is asked again over TCP',
    handle: query => [
      query.transport === 'udp'
        ? replyTo(query, { flags: TRUNCATED_RESPONSE })
        : replyTo(query, { answers: [a(name, '192.0.2.1')] }),
    ],
    expected: {
      answers: [{ name, type: 'A', ttl: 60, data: '192.0.2.1' }],
    },
  },
  {
    what: 'a truncated reply that ends within a record is asked again over TCP',
    handle: query => {
      if (query.transport === 'tcp') {
        return [replyTo(query, { answers: [a(name, '192.0.2.1')] })];
      }
      const whole = encode({
        type: 'response',
        ...replyTo(query, {
          flags: TRUNCATED_RESPONSE,
          answers: [a(name, '192.0.2.9')],
        }),
      });
      return [whole.subarray(0, whole.length - 3)];
    },
    expected: {
      answers: [{ name, type: 'A', ttl: 60, data: '192.0.2.1' }],
    },
  },
  {
    what: 'a reply with another id is not ours',
    handle: query => {
      const right = replyTo(query, { answers: [a(name, '192.0.2.1')] });
      const wrong = replyTo(query, { answers: [a(name, '192.0.2.66')] });
      return [{ ...wrong, id: ((wrong.id ?? 0) + 1) % 0x10000 }, right];
    },
    expected: { answers: [{ name, type: 'A', ttl: 60, data: '192.0.2.1' }] },
  },
  {
    what: 'a reply to another question is not ours',
    handle: query => [
      {
        ...replyTo(query, { answers: [a(foreign, '192.0.2.66')] }),
        questions: [{ name: foreign, type: 'A' }],
      },
    ],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'a reply that does not repeat the case of the letters is not ours',
    handle: query => [
      {
        ...replyTo(query, { answers: [a(name, '192.0.2.66')] }),
        questions: (query.packet.questions ?? []).map(question => ({
          ...question,
          name: question.name === name ? name.toUpperCase() : name,
        })),
      },
    ],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'a query sent back is not a reply',
    handle: query => [
      encode({ ...query.packet, type: 'query', additionals: [] }),
    ],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'records of another owner are left out',
    handle: query => [
      replyTo(query, {
        answers: [a(foreign, '6.6.6.6'), a(name, '192.0.2.1')],
      }),
    ],
    expected: { answers: [{ name, type: 'A', ttl: 60, data: '192.0.2.1' }] },
  },
  {
    what: 'a CNAME loop ends',
    handle: query => [
      replyTo(query, {
        answers: [cname(name, 'b.example.com'), cname('b.example.com', name)],
      }),
    ],
    expected: {
      answers: [
        { name, type: 'CNAME', ttl: 60, data: 'b.example.com' },
        { name: 'b.example.com', type: 'CNAME', ttl: 60, data: name },
      ],
    },
  },
  {
    what: 'silence is TIMEOUT',
    handle: () => [],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'noise is TIMEOUT',
    handle: () => [Buffer.from('not DNS at all'), Buffer.alloc(0)],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'a message of more records than any hostname needs is not read',
    handle: query => [
      replyTo(query, {
        answers: Array.from({ length: 600 }, () => a(name, '192.0.2.1')),
      }),
    ],
    expected: { rcode: 'TIMEOUT', answers: [] },
  },
  {
    what: 'the AD bit is kept',
    handle: query => [
      replyTo(query, {
        flags: AUTHENTIC_DATA,
        answers: [a(name, '192.0.2.1')],
      }),
    ],
    expected: { ad: true },
  },
  {
    what: 'CAA is in presentation form, whatever is in it',
    type: 'CAA',
    handle: query => [
      replyTo(query, {
        answers: [
          {
            type: 'CAA',
            name,
            ttl: 60,
            data: {
              flags: 128,
              tag: 'issue',
              value: 'ca.example"; \nx',
              issuerCritical: true,
            },
          },
        ],
      }),
    ],
    expected: {
      answers: [
        {
          name,
          type: 'CAA',
          ttl: 60,
          data: '128 issue "ca.example\\034; \\010x"',
        },
      ],
    },
  },
];

describe('PacketDnsResolver against servers that misbehave', () => {
  let server: TestDnsServer | undefined;

  afterEach(async () => {
    await server?.close();
  });

  it.each(cases)('$what', async ({ handle, type = 'A', expected }) => {
    server = await startDnsServer(handle);
    const clock = new ManualClock();
    const resolver = new PacketDnsResolver({
      settings: { resolvers: [server.address], authoritative: {} },
      transport: new DnsTransport({ clock }),
      clock,
      roundTimeoutsMs: [1_000],
    });
    const asked = resolver.ask(
      { server: 'recursive', name, type },
      { signal: new AbortController().signal },
    );
    const answer =
      expected.rcode === 'TIMEOUT'
        ? await inPassingTime(clock, asked)
        : await asked;
    expect(answer).toMatchObject({ server: 'recursive', name, ...expected });
    expect(answer.bogus ?? false).toBe(expected.bogus ?? false);
  });
});
