import type { EdgeObservation } from '@exposure/backstage-plugin-exposure-common';
import { FakeDnsResolver } from '../testing/FakeDnsResolver';
import { FakeEdgeProbe } from '../testing/FakeEdgeProbe';
import { ManualClock } from '@exposure/simulator/testing';
import { startTlsServer } from './__testUtils__/startTlsServer';
import type { EdgeProbe } from './EdgeProbe';
import { TlsEdgeProbe } from './TlsEdgeProbe';

const hostname = 'shop.example.com';

interface Subject {
  probe: EdgeProbe;
  close(): Promise<unknown>;
}

const served: EdgeObservation = {
  outcome: 'handshake',
  names: [hostname, 'www.example.com'],
  issuer: 'Example Test Authority',
  serialNumber: '0A1B',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2126-01-01T00:00:00.000Z',
  trusted: false,
  error: 'DEPTH_ZERO_SELF_SIGNED_CERT',
};

async function createFake(): Promise<Subject> {
  const probe = new FakeEdgeProbe();
  probe.serve(hostname, served);
  return { probe, close: async () => {} };
}

async function createReal(): Promise<Subject> {
  const server = await startTlsServer([hostname, 'www.example.com']);
  const clock = new ManualClock();
  const resolver = new FakeDnsResolver(clock);
  resolver.setRecords([
    { name: hostname, type: 'CNAME', ttl: 60, data: 'lb.example.net' },
    { name: 'lb.example.net', type: 'A', ttl: 60, data: '127.0.0.1' },
  ]);
  const probe = new TlsEdgeProbe({
    resolver,
    clock,
    allowPrivateRanges: ['127.0.0.0/8'],
    port: server.port,
  });
  return { probe, close: () => server.close() };
}

describe.each([
  { adapter: 'FakeEdgeProbe', make: createFake },
  { adapter: 'TlsEdgeProbe', make: createReal },
])('EdgeProbe as $adapter', ({ make }) => {
  let subject: Subject;
  const { signal } = new AbortController();

  beforeEach(async () => {
    subject = await make();
  });
  afterEach(() => subject.close());

  it('says which certificate is served, and whether it is trusted', async () => {
    expect(await subject.probe.probe(hostname, { signal })).toEqual(served);
  });

  it('says that a hostname without an address cannot be reached', async () => {
    expect(
      await subject.probe.probe('none.example.com', { signal }),
    ).toMatchObject({ outcome: 'unreachable' });
  });

  it('rejects when it is aborted', async () => {
    const reason = new Error('enough');
    await expect(
      subject.probe.probe(hostname, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });
});
