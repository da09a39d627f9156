import http from 'node:http';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { startKubernetesServer } from '@exposure/simulator';
import type { KubernetesServer } from '@exposure/simulator';
import { ManualClock } from '@exposure/simulator/testing';
import type { ClusterConnection } from '../clusters/ClusterConnection';
import { fixedToken } from '../clusters/credentials';
import { connectionTo } from '../__testUtils__/connectionTo';
import { HttpsTransport } from './HttpsTransport';
import { readBody } from './readBody';

const path = '/api/v1/services?limit=500';
const clock = new ManualClock();
const limits = () => ({
  signal: new AbortController().signal,
  deadlineMs: 600_000,
});

function plain(server: net.Server): ClusterConnection {
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    name: 'plain',
    configuredAt: 'kubernetes.clusterLocatorMethods[0].clusters[0]',
    url: new URL(`http://127.0.0.1:${port}/proxy/`),
    tls: {},
    credential: fixedToken('token'),
  };
}

/** What a promise is rejected with; handled from the start, however late it is looked at. */
function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    error => error,
  );
}

function listening<S extends net.Server>(server: S): Promise<S> {
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

describe('over TLS', () => {
  let server: KubernetesServer;
  beforeAll(async () => {
    server = await startKubernetesServer();
  });
  afterAll(() => server.stop());

  it('uses one connection for one request after the other', async () => {
    const transport = new HttpsTransport(connectionTo(server, 'a'), clock);
    const before = server.log.connections;
    for (let count = 0; count < 5; count += 1) {
      const { status, body } = await transport.get(path, limits());
      expect(status).toBe(200);
      await readBody(body, 1_000_000);
    }
    expect(server.log.connections - before).toBe(1);
    await transport.close();
  });

  it('does not send its token to a server that it cannot verify', async () => {
    const transport = new HttpsTransport(
      { ...connectionTo(server, 'a'), tls: {} },
      clock,
    );
    const before = server.log.records.length;
    await expect(transport.get(path, limits())).rejects.toMatchObject({
      kind: 'disconnected',
      message: expect.stringMatching(
        /^the connection failed \((UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN)\)$/,
      ),
    });
    expect(server.log.records).toHaveLength(before);
    await transport.close();
  });
});

describe('over a connection that does not do as it should', () => {
  const servers: net.Server[] = [];
  const sockets = new Set<net.Socket>();
  afterEach(async () => {
    sockets.forEach(socket => socket.destroy());
    await Promise.all(
      servers
        .splice(0)
        .map(server => new Promise(resolve => server.close(resolve))),
    );
  });

  async function serve(
    listener: http.RequestListener,
  ): Promise<{ transport: HttpsTransport; time: ManualClock }> {
    const server = await listening(http.createServer(listener));
    server.on('connection', socket => sockets.add(socket));
    servers.push(server);
    const time = new ManualClock();
    return { transport: new HttpsTransport(plain(server), time), time };
  }

  it('keeps the path of the cluster and sends the token', async () => {
    const seen: (string | undefined)[] = [];
    const { transport } = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization, request.method);
      response.end('{}');
    });
    await transport.get(path, limits());
    expect(seen).toEqual([`/proxy${path}`, 'Bearer token', 'GET']);
    await transport.close();
  });

  it('does not follow a redirect', async () => {
    let asked = 0;
    const { transport } = await serve((_, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await expect(transport.get(path, limits())).resolves.toMatchObject({
      status: 307,
    });
    expect(asked).toBe(1);
    await transport.close();
  });

  it('gives up a server without an answer after 30 s', async () => {
    let asked: () => void = () => {};
    const arrived = new Promise<void>(resolve => {
      asked = resolve;
    });
    const { transport, time } = await serve(() => asked());
    const failed = failureOf(transport.get(path, limits()));
    await arrived;
    await time.advance(30_000);
    expect(await failed).toMatchObject({ message: 'no answer within 30 s' });
    await transport.close();
  });

  it('gives up a stream without a byte for 150 s, and not before', async () => {
    const { transport, time } = await serve((_, response) => {
      response.write('first\n');
    });
    const { body } = await transport.get(path, limits());
    const reading = readBody(body, 1000);
    const failed = failureOf(reading);
    await time.advance(149_000);
    await time.advance(1_000);
    expect(await failed).toMatchObject({ message: 'no byte for 150 s' });
    await transport.close();
  });

  it('gives up an answer that drips on for ever', async () => {
    let drip: () => void = () => {};
    const { transport, time } = await serve((_, response) => {
      response.write('x');
      drip = () => response.write('x');
    });
    const { body } = await transport.get(path, {
      ...limits(),
      deadlineMs: 300_000,
    });
    const failed = failureOf(readBody(body, 1000));
    await time.advance(100_000);
    drip();
    await time.advance(100_000);
    drip();
    await time.advance(100_000);
    expect(await failed).toMatchObject({ message: 'the answer took too long' });
    await transport.close();
  });

  it('ends a request at once when it is aborted, and closes the socket', async () => {
    const stop = new AbortController();
    const { transport } = await serve((_, response) => {
      response.write('first\n');
    });
    const { body } = await transport.get(path, {
      signal: stop.signal,
      deadlineMs: 300_000,
    });
    const failed = failureOf(readBody(body, 1000));
    stop.abort();
    expect(await failed).toMatchObject({
      kind: 'disconnected',
    });
    await transport.close();
  });

  it('reads Retry-After in seconds, and nothing absurd', async () => {
    let header = '7';
    const { transport } = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': header }).end();
    });
    const wait = async () => (await transport.get(path, limits())).retryAfterMs;
    expect(await wait()).toBe(7_000);
    header = '99999999';
    expect(await wait()).toBe(300_000);
    header = 'Wed, 21 Oct 2015 07:28:00 GMT';
    expect(await wait()).toBeUndefined();
    await transport.close();
  });
});
