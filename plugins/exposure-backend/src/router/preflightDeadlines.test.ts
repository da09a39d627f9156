import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { type FakeWorld, createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { liveObjects } from '../testing/liveObjects';

const operation = 'post /v1/preflight';
const hostname = 'shop.apps.example.com';
const other = 'store.apps.example.com';

const body = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: [hostname, other],
  service: { name: 'shop', port: 80 },
};

const byHand = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'by-hand', namespace: 'shop' },
  spec: {
    secretName: `${hostname}-tls`,
    dnsNames: [hostname],
    issuerRef: { name: 'letsencrypt-prod', kind: 'ClusterIssuer' },
  },
};

const application = liveObjects(hostname).filter(
  object =>
    'kind' in object &&
    ['Service', 'EndpointSlice', 'ClusterIssuer'].includes(String(object.kind)),
);

const silent = {
  check: 'HostnamePointsElsewhere',
  because: 'dns: no DNS server answered in time',
  part: 'dns',
  cause: 'unreachable',
  message: 'no DNS server answered in time',
};

describe('a preflight whose sources are silent', () => {
  let world: FakeWorld;

  /** Posts, and moves the clock by each of the times once the source of the same place was asked. */
  const post = async (
    input: object,
    ...waits: [asked: () => Promise<void>, ms: number][]
  ) => {
    const { server } = await startExposureBackend(world);
    const next = waits.map(([asked]) => asked());
    const answered = request(server)
      .post('/api/exposure/v1/preflight')
      .send(input)
      .then(response => response);
    for (const [index, [, ms]] of waits.entries()) {
      await next[index];
      await world.clock.advance(ms);
    }
    const response = await answered;
    expect(objectionsTo(operation, response)).toEqual([]);
    return response;
  };
  const reasonsOf = (response: request.Response): string[] =>
    response.body.checks.map(({ reason }: { reason: string }) => reason);
  const notChecked = (response: request.Response, wanted: string) =>
    response.body.notChecked.filter(
      ({ check }: { check: string }) => check === wanted,
    );
  // The other hostname is not in the cluster: nobody but the preflight asks for it.
  const dnsAsked = () => world.dns.untilAsked(other);
  const filesRead = () => world.repository.untilRead();

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', [...application, byHand]);
    world.dns.setRecords([
      { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
      { name: other, type: 'CNAME', ttl: 60, data: 'old.example.net' },
      { name: 'old.example.net', type: 'A', ttl: 60, data: '192.0.2.1' },
      { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
    ]);
  });

  it('tells files and cluster checks where no DNS server answers', async () => {
    world.dns.silence(hostname, other, 'app.example.net');
    const response = await post(body, [dnsAsked, 10_000]);
    expect(response.status).toBe(200);
    expect(response.body.files).not.toEqual([]);
    expect(reasonsOf(response)).toEqual(['SecretHasOtherOwner']);
    expect(response.text).toContain('Certificate shop/by-hand');
    expect(notChecked(response, silent.check)).toEqual([silent]);
  });

  it('tells what the DNS says of another hostname', async () => {
    world.dns.silence(hostname);
    const response = await post(body, [dnsAsked, 10_000]);
    expect(response.status).toBe(200);
    expect(reasonsOf(response)).toEqual([
      'SecretHasOtherOwner',
      'HostnamePointsElsewhere',
    ]);
    expect(notChecked(response, silent.check)).toEqual([silent]);
  });

  it('believes what was answered in time', async () => {
    world.dns.silence('authoritative');
    const response = await post(body, [dnsAsked, 10_000]);
    expect(reasonsOf(response)).toContain('HostnamePointsElsewhere');
  });

  it('tells files and cluster checks where the resolver fails', async () => {
    jest.spyOn(world.dns, 'ask').mockRejectedValue(new TypeError('a bug'));
    const response = await post(body);
    expect(response.status).toBe(200);
    expect(reasonsOf(response)).toEqual(['SecretHasOtherOwner']);
    expect(notChecked(response, silent.check)).toEqual([silent]);
    expect(response.text).not.toContain('a bug');
  });

  it('answers within 18 s where the forge is silent too', async () => {
    world.repository.silent = true;
    world.dns.silence(hostname, other);
    const response = await post(body, [filesRead, 8_000], [dnsAsked, 10_000]);
    expect(response.status).toBe(200);
    expect(reasonsOf(response)).toEqual(['SecretHasOtherOwner']);
    expect(notChecked(response, 'before')).toEqual([
      { check: 'before', because: 'the repository did not answer in time' },
    ]);
  });

  it('refuses to keep what a silent forge does not tell', async () => {
    world.repository.silent = true;
    const response = await post({ ...body, keep: true }, [filesRead, 8_000]);
    expect(response.status).toBe(400);
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({ field: 'keep', rule: 'KeepNotReadable' }),
    ]);
  });
});
