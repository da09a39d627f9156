import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { liveObjects } from '../testing/liveObjects';

const operation = 'post /v1/preflight';
const path = '/api/exposure/v1/preflight';
const hostname = 'shop.apps.example.com';
const secretName = `${hostname}-tls`;

const body = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: [hostname],
  service: { name: 'shop', port: 80 },
};

const ofKind = (...kinds: string[]) =>
  liveObjects(hostname).filter(
    object => 'kind' in object && kinds.includes(String(object.kind)),
  );

const application = ofKind('Service', 'EndpointSlice', 'ClusterIssuer');

/** A certificate that was issued some minutes before the clock of the test begins. */
const certificate = (
  name: string,
  dnsName: string,
  minutesAgo: number,
  change: { namespace?: string; secretName?: string; notAfter?: string } = {},
) => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name, namespace: change.namespace ?? 'elsewhere' },
  spec: {
    secretName: change.secretName ?? `${name}-tls`,
    dnsNames: [dnsName],
    issuerRef: { name: 'letsencrypt-prod', kind: 'ClusterIssuer' },
  },
  status: {
    notBefore: new Date(
      Date.parse('2026-11-23T10:00:00Z') - minutesAgo * 60_000,
    ).toISOString(),
    notAfter: change.notAfter ?? '2027-02-01T00:00:00Z',
    revision: 1,
  },
});

const fifty = (namespace: string) =>
  Array.from({ length: 50 }, (_, index) =>
    certificate(`secret-name-${index}`, `secret-${index}.apps.example.com`, 1, {
      namespace,
    }),
  );

interface Check {
  reason: string;
  actor: { kind: string; until?: string };
  explanation: string;
}

describe('what stands in the way of a preflight', () => {
  let world: FakeWorld;

  const post = async (options = {}, input: object = body) => {
    const { server } = await startExposureBackend(world, options);
    const response = await request(server).post(path).send(input);
    expect(response.status).toBe(200);
    expect(objectionsTo(operation, response)).toEqual([]);
    return response;
  };

  const reasonsOf = (response: request.Response): string[] =>
    response.body.checks.map(({ reason }: Check) => reason);

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', application);
    world.dns.setRecords([
      { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
      { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
    ]);
  });

  it('tells who fills the Secret already, and who serves the hostname', async () => {
    world.clusters.setObjects('prod', [
      ...liveObjects(hostname),
      certificate('by-hand', hostname, 60, { namespace: 'shop', secretName }),
    ]);
    const response = await post();
    expect(reasonsOf(response)).toEqual(
      expect.arrayContaining([
        'SecretHasOtherOwner',
        'HostnameServedByOtherObject',
        'HostnameHasOtherCertificate',
      ]),
    );
    expect(response.text).toContain('Certificate shop/by-hand');
  });

  it('finds no fault in what it has written itself', async () => {
    const ours = JSON.parse(
      JSON.stringify(liveObjects(hostname)).replaceAll(
        '"backstage.io/kubernetes-id":',
        '"app.kubernetes.io/managed-by":"exposure","backstage.io/kubernetes-id":',
      ),
    );
    world.clusters.setObjects('prod', ours);
    expect(reasonsOf(await post())).toEqual([]);
  });

  it('forecasts the limit of the registered domain by numbers, without naming whose certificates they are', async () => {
    world.clusters.setObjects('prod', [...application, ...fifty('bank')]);
    const response = await post();
    expect(response.body.checks).toMatchObject([
      {
        reason: 'CertificatesPerRegisteredDomainExhausted',
        actor: {
          kind: 'nobody',
          until: expect.stringMatching(/^2026-11-23T1/),
        },
        params: { registeredDomain: 'example.com', count: 50, left: 0 },
      },
    ]);
    expect(response.text).not.toMatch(/secret-|bank|elsewhere/);
  });

  it('orders nothing for a Certificate that stands', async () => {
    const [first] = fifty('bank');
    const mine = {
      ...certificate(secretName, hostname, 60, {
        namespace: 'shop',
        secretName,
      }),
    };
    const labelled = {
      ...mine,
      metadata: {
        ...mine.metadata,
        labels: {
          'app.kubernetes.io/managed-by': 'exposure',
          'backstage.io/kubernetes-id': 'shop',
        },
      },
    };
    expect(first).toBeDefined();
    world.clusters.setObjects('prod', [
      ...application,
      ...fifty('bank'),
      labelled,
    ]);
    expect(reasonsOf(await post())).toEqual([]);
  });

  it('remembers what the cluster has forgotten', async () => {
    const { server } = await startExposureBackend(world);
    world.clusters.setObjects('prod', [...application, ...fifty('bank')]);
    await world.clock.advance(30_000);
    world.clusters.setObjects('prod', application);
    await world.clock.advance(1_000);
    const checked = async () =>
      reasonsOf(await request(server).post(path).send(body));
    // The database answers in its own time.
    for (let turn = 0; turn < 100; turn += 1) {
      if ((await checked()).length > 0) {
        break;
      }
    }
    expect(await checked()).toEqual([
      'CertificatesPerRegisteredDomainExhausted',
    ]);
  });

  describe('of other tenants', () => {
    const theirs = [
      ...JSON.parse(
        JSON.stringify(ofKind('Ingress', 'Certificate')).replaceAll(
          '"namespace":"shop"',
          '"namespace":"secret-project"',
        ),
      ),
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
          name: 'secret-ingress',
          namespace: 'secret-project',
          labels: { team: 'secret-team' },
          annotations: { 'cert-manager.io/cluster-issuer': 'secret-issuer' },
        },
        spec: {
          rules: [{ host: hostname }],
          tls: [{ hosts: [hostname], secretName }],
        },
      },
      certificate('secret-certificate', hostname, 60, {
        namespace: 'secret-project',
        secretName,
      }),
    ];

    it('says that the hostname is taken, once, and nothing else', async () => {
      world.clusters.setObjects('prod', [...application, ...theirs]);
      const response = await post();
      expect(reasonsOf(response)).toEqual(['HostConflict']);
      expect(response.text).not.toContain('secret-');
    });

    it('says the same whatever they have', async () => {
      world.clusters.setObjects('prod', [...application, ...theirs]);
      const many = await post();
      world.clusters.setObjects('prod', [...application, theirs[0]]);
      const one = await post();
      expect(one.body.checks).toEqual(many.body.checks);
      expect(one.body.notChecked).toEqual(many.body.notChecked);
    });

    it('tells nothing of a namespace that nothing says is the entity’s', async () => {
      world.clusters.setObjects('prod', theirs);
      const bare = createComponent('shop', {
        'backstage.io/kubernetes-id': 'shop',
      });
      const there = { ...body, namespace: 'secret-project' };
      const response = await post({ entities: [bare] }, there);
      const { checks, notChecked } = response.body;
      expect(JSON.stringify(checks)).not.toMatch(
        /secret-(ingress|certificate|team|issuer)/,
      );
      expect(reasonsOf(response)).toEqual([]);
      expect(notChecked).toContainEqual({
        check: 'SecretHasOtherOwner',
        because: expect.stringContaining('backstage.io/kubernetes-namespace'),
      });
    });
  });

  it('says what could not be checked when the cluster was not read', async () => {
    world = createFakeWorld(new ManualClock());
    const response = await post();
    const checks = response.body.notChecked.map(
      ({ check }: { check: string }) => check,
    );
    expect(checks).toEqual(
      expect.arrayContaining([
        'SecretHasOtherOwner',
        'HostnameServedByOtherObject',
        'CertificatesPerRegisteredDomainExhausted',
      ]),
    );
  });
});
