import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import type { Answer } from 'dns-packet';
import { FakeDnsResolver } from '../testing/FakeDnsResolver';
import { ManualClock } from '@exposure/simulator/testing';
import { inPassingTime } from '../testing/passTimeUntil';
import { replyTo } from './__testUtils__/replies';
import { startDnsServer } from './__testUtils__/startDnsServer';
import type { DnsResolver } from './DnsResolver';
import { DnsTransport } from './DnsTransport';
import { PacketDnsResolver } from './PacketDnsResolver';

const records: (DnsRecord & { type: 'A' | 'CNAME' })[] = [
  { name: 'a.example.com', type: 'A', ttl: 60, data: '192.0.2.1' },
  { name: 'c.example.com', type: 'CNAME', ttl: 30, data: 'a.example.com' },
];

interface Subject {
  resolver: DnsResolver;
  close(): Promise<void>;
}

async function createFake(clock: ManualClock): Promise<Subject> {
  const resolver = new FakeDnsResolver(clock);
  resolver.setRecords(records);
  resolver.fail('broken.example.com', 'SERVFAIL');
  resolver.fail('silent.example.com', 'TIMEOUT');
  return { resolver, close: async () => {} };
}

async function createReal(clock: ManualClock): Promise<Subject> {
  const server = await startDnsServer(query => {
    const [question] = query.packet.questions ?? [];
    const name = question?.name.toLowerCase();
    if (name === 'silent.example.com') {
      return [];
    }
    if (name === 'broken.example.com') {
      return [replyTo(query, { rcode: 'SERVFAIL' })];
    }
    const exists = records.some(record => record.name === name);
    const answers: Answer[] = exists
      ? records.filter(record =>
          record.name === name
            ? record.type === question?.type || record.type === 'CNAME'
            : name === 'c.example.com' && question?.type === 'A',
        )
      : [];
    return [
      replyTo(query, { answers, rcode: exists ? 'NOERROR' : 'NXDOMAIN' }),
    ];
  });
  const resolver = new PacketDnsResolver({
    settings: {
      resolvers: [server.address],
      authoritative: { 'example.com': [server.address] },
    },
    transport: new DnsTransport({ clock }),
    clock,
    roundTimeoutsMs: [1_000],
  });
  return { resolver, close: () => server.close() };
}

describe.each([
  { adapter: 'FakeDnsResolver', make: createFake },
  { adapter: 'PacketDnsResolver', make: createReal },
])('DnsResolver as $adapter', ({ make }) => {
  let subject: Subject;
  let clock: ManualClock;
  const { signal } = new AbortController();

  beforeEach(async () => {
    clock = new ManualClock();
    subject = await make(clock);
  });
  afterEach(() => subject.close());

  describe.each(['recursive', 'authoritative'] as const)('%s', server => {
    const ask = (name: string, type: 'A' | 'AAAA' | 'CNAME' = 'A') =>
      subject.resolver.ask({ server, name, type }, { signal });

    it('answers with the records, and says what was asked', async () => {
      expect(await ask('a.example.com')).toMatchObject({
        server,
        name: 'a.example.com',
        type: 'A',
        rcode: 'NOERROR',
        answers: [records[0]],
        observedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      });
    });

    it('keeps the CNAME on the way', async () => {
      const { answers } = await ask('c.example.com');
      expect(answers).toEqual([records[1], records[0]]);
    });

    it('answers a question for the CNAME itself', async () => {
      const { answers } = await ask('c.example.com', 'CNAME');
      expect(answers).toEqual([records[1]]);
    });

    it('tells a missing name from a missing type', async () => {
      expect(await ask('none.example.com')).toMatchObject({
        rcode: 'NXDOMAIN',
        answers: [],
      });
      expect(await ask('a.example.com', 'AAAA')).toMatchObject({
        rcode: 'NOERROR',
        answers: [],
      });
    });

    it.each([
      ['broken.example.com', 'SERVFAIL'],
      ['silent.example.com', 'TIMEOUT'],
    ])('answers trouble with %s as %s', async (name, rcode) => {
      expect(await inPassingTime(clock, ask(name))).toMatchObject({
        rcode,
        answers: [],
      });
    });
  });

  it('rejects when it is aborted', async () => {
    const reason = new Error('enough');
    await expect(
      subject.resolver.ask(
        { server: 'recursive', name: 'a.example.com', type: 'A' },
        { signal: AbortSignal.abort(reason) },
      ),
    ).rejects.toBe(reason);
  });
});
