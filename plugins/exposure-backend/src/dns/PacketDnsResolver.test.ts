import type { Answer } from 'dns-packet';
import { ManualClock } from '@exposure/simulator/testing';
import { inPassingTime, passTimeUntil } from '../testing/passTimeUntil';
import { a, replyTo, soa } from './__testUtils__/replies';
import {
  type DnsHandler,
  startDnsServer,
  type TestDnsServer,
} from './__testUtils__/startDnsServer';
import { printDnsServer } from '@exposure/backstage-plugin-exposure-node';
import { DnsTransport } from './DnsTransport';
import { PacketDnsResolver } from './PacketDnsResolver';

const name = 'shop.example.com';
const { signal } = new AbortController();
const question = { server: 'recursive', name, type: 'A' } as const;

const answering: DnsHandler = query => [
  replyTo(query, { answers: [a(name, '192.0.2.1', 60)] }),
];

describe('PacketDnsResolver', () => {
  const servers: TestDnsServer[] = [];
  let clock: ManualClock;

  const start = async (handle: DnsHandler) => {
    const server = await startDnsServer(handle);
    servers.push(server);
    return server;
  };
  const createResolver = (
    resolvers: string[],
    authoritative: Record<string, string[]> = {},
    roundTimeoutsMs = [4_000],
    transport = new DnsTransport({ clock }),
  ) =>
    new PacketDnsResolver({
      settings: { resolvers, authoritative },
      transport,
      clock,
      roundTimeoutsMs,
    });

  beforeEach(() => {
    clock = new ManualClock();
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map(server => server.close()));
  });

  it('asks once for what the TTL still covers, and again after it', async () => {
    const server = await start(answering);
    const resolver = createResolver([server.address]);
    await resolver.ask(question, { signal });
    await clock.advance(59_000);
    await resolver.ask(question, { signal });
    expect(server.received).toHaveLength(1);
    await clock.advance(2_000);
    await resolver.ask(question, { signal });
    expect(server.received).toHaveLength(2);
  });

  it('asks again for an answer that is older than the caller accepts', async () => {
    const server = await start(answering);
    const resolver = createResolver([server.address]);
    await resolver.ask(question, { signal });
    await clock.advance(6_000);
    await resolver.ask(question, { signal, maxAgeMs: 5_000 });
    expect(server.received).toHaveLength(2);
  });

  it.each([
    ['the SOA minimum', 20, 20_000],
    ['a minute at most', 3_600, 60_000],
  ])('keeps a negative answer for %s', async (_, minimum, lifeMs) => {
    const server = await start(query => [
      replyTo(query, {
        rcode: 'NXDOMAIN',
        authorities: [soa('example.com', minimum)],
      }),
    ]);
    const resolver = createResolver([server.address]);
    await resolver.ask(question, { signal });
    await clock.advance(lifeMs - 1);
    await resolver.ask(question, { signal });
    expect(server.received).toHaveLength(1);
    await clock.advance(2);
    await resolver.ask(question, { signal });
    expect(server.received).toHaveLength(2);
  });

  it('asks once for what many want at the same time', async () => {
    const server = await start(answering);
    const resolver = createResolver([server.address]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => resolver.ask(question, { signal })),
    );
    expect(new Set(answers).size).toBe(1);
    expect(server.received).toHaveLength(1);
  });

  it('serves those who stay when one of them leaves', async () => {
    const server = await start(answering);
    const resolver = createResolver([server.address]);
    const leaving = new AbortController();
    const left = resolver.ask(question, { signal: leaving.signal });
    const stayed = resolver.ask(question, { signal });
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(stayed).resolves.toMatchObject({ rcode: 'NOERROR' });
  });

  it('goes to the next server when one is silent or fails', async () => {
    const silent = await start(() => []);
    const failing = await start(query => [
      replyTo(query, { rcode: 'SERVFAIL' }),
    ]);
    const well = await start(answering);
    const resolver = createResolver(
      [silent, failing, well].map(({ address }) => address),
      {},
      [500, 2_000],
    );
    const asked = resolver.ask(question, { signal });
    expect(await inPassingTime(clock, asked)).toMatchObject({
      rcode: 'NOERROR',
      address: well.address,
    });
  });

  describe('asking each server', () => {
    const old: DnsHandler = query => [
      replyTo(query, { answers: [a(name, '192.0.2.99', 60)] }),
    ];
    const byAddress = (started: readonly TestDnsServer[]) =>
      started.map(({ address }) => address).sort();

    it('hides none that differs, fails or is silent', async () => {
      const well = await start(answering);
      const stale = await start(old);
      const failing = await start(query => [
        replyTo(query, { rcode: 'REFUSED' }),
      ]);
      const silent = await start(() => []);
      const started = [well, stale, failing, silent];
      const addresses = started.map(({ address }) => address);
      const resolver = createResolver(addresses, {}, [500]);
      const answers = await inPassingTime(
        clock,
        resolver.askEach(question, { signal }),
      );
      expect(answers.map(({ address }) => address)).toEqual(byAddress(started));
      const told = ({ address }: TestDnsServer) => {
        const answer = answers.find(given => given.address === address);
        return answer?.answers[0]?.data ?? answer?.rcode;
      };
      expect(started.map(told)).toEqual([
        '192.0.2.1',
        '192.0.2.99',
        'REFUSED',
        'TIMEOUT',
      ]);
    });

    it('keeps each answer for its own TTL', async () => {
      const well = await start(answering);
      const stale = await start(old);
      const resolver = createResolver([well.address, stale.address]);
      await resolver.askEach(question, { signal });
      await resolver.askEach(question, { signal });
      expect([well.received.length, stale.received.length]).toEqual([1, 1]);
    });

    it('keeps what was answered when nobody waits any longer', async () => {
      const well = await start(answering);
      const silent = await start(() => []);
      const resolver = createResolver([well.address, silent.address]);
      const ending = new AbortController();
      const asked = resolver.askEach(question, { signal: ending.signal });
      await passTimeUntil(clock, () =>
        [well, silent].every(({ received }) => received.length === 1),
      );
      ending.abort();
      const answers = await asked;
      expect(answers.map(({ rcode }) => rcode).sort()).toEqual([
        'NOERROR',
        'TIMEOUT',
      ]);
    });

    it('asks at most four', async () => {
      const started = await Promise.all(
        Array.from({ length: 5 }, () => start(answering)),
      );
      const resolver = createResolver(started.map(({ address }) => address));
      const answers = await resolver.askEach(question, { signal });
      expect(answers).toHaveLength(4);
    });
  });

  it('asks a silent server once more, for longer', async () => {
    const server = await start(query =>
      query.index === 0 ? [] : answering(query),
    );
    const resolver = createResolver([server.address], {}, [100, 4_000]);
    const asked = resolver.ask(question, { signal });
    expect(await inPassingTime(clock, asked)).toMatchObject({
      rcode: 'NOERROR',
    });
    expect(server.received).toHaveLength(2);
  });

  it('is unreachable where nobody listens', async () => {
    const server = await start(answering);
    await server.close();
    servers.length = 0;
    const resolver = createResolver([server.address]);
    expect(await resolver.ask(question, { signal })).toMatchObject({
      rcode: 'UNREACHABLE',
      answers: [],
    });
  });

  it('sends the id, the case and the flags that make it hard to forge', async () => {
    const server = await start(answering);
    const resolver = createResolver([server.address]);
    const longName = `${'abcdefghij'.repeat(5)}.example.com`;
    for (let round = 0; round < 5; round += 1) {
      await resolver.ask(
        { ...question, name: longName },
        { signal, maxAgeMs: -1 },
      );
    }
    const packets = server.received.map(({ packet }) => packet);
    expect(new Set(packets.map(packet => packet.id)).size).toBeGreaterThan(3);
    const names = packets.map(packet => packet.questions?.[0]?.name);
    expect(new Set(names).size).toBe(5);
    expect(packets[0]?.flag_rd).toBe(true);
    expect(packets[0]?.additionals?.[0]).toMatchObject({
      type: 'OPT',
      udpPayloadSize: 1232,
      flag_do: true,
    });
  });

  describe('of the zone’s own servers', () => {
    const authoritative = { ...question, server: 'authoritative' } as const;

    it('asks those that the platform fixed, without recursion', async () => {
      const server = await start(answering);
      const resolver = createResolver([], { 'example.com': [server.address] });
      const answer = await resolver.ask(authoritative, { signal });
      expect(answer).toMatchObject({
        rcode: 'NOERROR',
        address: server.address,
      });
      expect(server.received[0]?.packet.flag_rd).toBe(false);
    });

    it('does not believe a server that does not serve the zone', async () => {
      const lame = await start(query => [replyTo(query, { flags: 0 })]);
      const resolver = createResolver([], { 'example.com': [lame.address] });
      const answer = await resolver.ask(authoritative, { signal });
      expect(answer).toMatchObject({ rcode: 'UNREACHABLE', answers: [] });
    });

    it('does not send queries to addresses inside, whatever a zone says', async () => {
      const recursive = await start(query => {
        const asked = query.packet.questions?.[0];
        const zone = 'example.com';
        const isZone = asked?.name.toLowerCase() === zone;
        const answers: Answer[] = [];
        if (asked?.type === 'NS' && isZone) {
          answers.push({
            type: 'NS',
            name: zone,
            ttl: 60,
            data: 'ns.example.com',
          });
        }
        if (asked?.type === 'A') {
          answers.push(a('ns.example.com', '127.0.0.1'));
        }
        return [replyTo(query, { answers })];
      });
      const sentTo: string[] = [];
      const transport = new DnsTransport({ clock });
      const asker = transport.asker.bind(transport);
      jest.spyOn(transport, 'asker').mockImplementation(options => {
        const ask = asker(options);
        return (...query) => {
          sentTo.push(printDnsServer(query[1]));
          return ask(...query);
        };
      });
      const resolver = createResolver([recursive.address], {}, [1], transport);
      const answer = await inPassingTime(
        clock,
        resolver.ask(authoritative, { signal }),
      );
      expect(answer).toMatchObject({ rcode: 'UNREACHABLE', answers: [] });
      expect(new Set(sentTo)).toEqual(new Set([recursive.address]));
      const asked = recursive.received.map(({ packet }) => {
        const [first] = packet.questions ?? [];
        return `${first?.type} ${first?.name.toLowerCase()}`;
      });
      expect(asked).toEqual([
        'NS shop.example.com',
        'NS example.com',
        'A ns.example.com',
        'AAAA ns.example.com',
      ]);
    });
  });
});
