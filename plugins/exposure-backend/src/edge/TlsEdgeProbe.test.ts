import { type AddressInfo, createServer } from 'node:net';
import { FakeDnsResolver } from '../testing/FakeDnsResolver';
import { ManualClock } from '@exposure/simulator/testing';
import { inPassingTime } from '../testing/passTimeUntil';
import { startTlsServer } from './__testUtils__/startTlsServer';
import { TlsEdgeProbe } from './TlsEdgeProbe';

const hostname = 'shop.example.com';
const { signal } = new AbortController();
const clock = new ManualClock();

function resolverWith(...addresses: string[]): FakeDnsResolver {
  const resolver = new FakeDnsResolver(clock);
  resolver.setRecords(
    addresses.map(data => ({
      name: hostname,
      type: data.includes(':') ? 'AAAA' : 'A',
      ttl: 0,
      data,
    })),
  );
  return resolver;
}

async function startTcpServer() {
  let connections = 0;
  const server = createServer(socket => {
    connections += 1;
    socket.on('error', () => {});
    socket.resume();
    socket.end('this is not TLS\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  return {
    port,
    count: () => connections,
    close: () => new Promise(resolve => server.close(resolve)),
  };
}

describe('TlsEdgeProbe', () => {
  it.each([
    ['127.0.0.1'],
    ['10.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
  ])('never connects to %s', async address => {
    const server = await startTcpServer();
    const probe = new TlsEdgeProbe({
      clock,
      resolver: resolverWith(address),
      allowPrivateRanges: [],
      port: server.port,
    });
    expect(await probe.probe(hostname, { signal })).toEqual({
      outcome: 'unreachable',
      message: 'the hostname resolves only to addresses that may not be probed',
    });
    expect(server.count()).toBe(0);
    await server.close();
  });

  it('connects to the address that was checked, not to a second answer', async () => {
    const server = await startTcpServer();
    const resolver = resolverWith('127.0.0.1');
    const probe = new TlsEdgeProbe({
      clock,
      resolver,
      allowPrivateRanges: ['127.0.0.1/32'],
      port: server.port,
    });
    await probe.probe(hostname, { signal });
    expect(server.count()).toBe(1);
    expect(resolver.asked.map(({ type }) => type)).toEqual(['A', 'AAAA']);
    await server.close();
  });

  it('asks for the hostname by SNI and sends nothing after the handshake', async () => {
    const server = await startTlsServer([hostname]);
    const probe = new TlsEdgeProbe({
      clock,
      resolver: resolverWith('127.0.0.1'),
      allowPrivateRanges: ['127.0.0.1/32'],
      port: server.port,
    });
    await probe.probe(hostname, { signal });
    await server.close();
    expect(server.askedFor).toEqual([hostname]);
    expect(server.received).toEqual([]);
  });

  it.each([
    [
      'the name that counts among very many',
      [...Array.from({ length: 150 }, (_, n) => `n${n}.example.net`), hostname],
      true,
    ],
    ['a wildcard', ['*.example.com'], true],
    [
      'no name that only looks like several',
      [`evil.example.net, DNS:${hostname}, DNS:evil.example.net`],
      false,
    ],
  ])('tells %s', async (_, served, isCovered) => {
    const server = await startTlsServer(served);
    const probe = new TlsEdgeProbe({
      resolver: resolverWith('127.0.0.1'),
      clock,
      allowPrivateRanges: ['127.0.0.1/32'],
      port: server.port,
    });
    const seen = await probe.probe(hostname, { signal });
    await server.close();
    const names = seen.outcome === 'handshake' ? seen.names : [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(101);
    const covering = names.filter(name =>
      [hostname, '*.example.com'].includes(name),
    );
    expect(covering).toHaveLength(isCovered ? 1 : 0);
  });

  it('says so when what answers does not speak TLS', async () => {
    const server = await startTcpServer();
    const probe = new TlsEdgeProbe({
      clock,
      resolver: resolverWith('127.0.0.1'),
      allowPrivateRanges: ['127.0.0.1/32'],
      port: server.port,
    });
    expect(await probe.probe(hostname, { signal })).toMatchObject({
      outcome: 'noTls',
    });
    await server.close();
  });

  it('gives up on an address that is silent for five seconds', async () => {
    const server = createServer(socket => socket.resume());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    // A listening TCP server's address is an object, never a pipe's name.
    const { port } = server.address() as AddressInfo;
    const probe = new TlsEdgeProbe({
      clock,
      resolver: resolverWith('127.0.0.1'),
      allowPrivateRanges: ['127.0.0.1/32'],
      port,
    });
    const begun = clock.now().getTime();
    const probing = probe.probe(hostname, { signal });
    expect(await inPassingTime(clock, probing)).toEqual({
      outcome: 'unreachable',
      message: 'no answer in time',
    });
    expect(clock.now().getTime() - begun).toBe(5_000);
    await new Promise(resolve => server.close(resolve));
  });
});
