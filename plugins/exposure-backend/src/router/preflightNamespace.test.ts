import request from 'supertest';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
} from '../testing/FakeWorld';
import { liveObjects } from '../testing/liveObjects';
import { ManualClock } from '@exposure/simulator/testing';
import { exampleConfig } from '../testing/exampleConfig';
import { FakeClusterObjects } from '../testing/FakeClusterObjects';

const hostname = 'shop.apps.example.com';

const bare = createComponent('shop', { 'backstage.io/kubernetes-id': 'shop' });

const inNamespace = (namespace: string): object[] =>
  JSON.parse(
    JSON.stringify(liveObjects(hostname)).replaceAll(
      '"namespace":"shop"',
      `"namespace":"${namespace}"`,
    ),
  );

describe('a preflight for an entity that names no namespace', () => {
  let world: FakeWorld;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.dns.setRecords([
      { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
      { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
    ]);
  });

  const judge = async (namespace: string) => {
    const { server } = await startExposureBackend(world, { entities: [bare] });
    const { status, body } = await request(server)
      .post('/api/exposure/v1/preflight')
      .send({
        entityRef: 'component:default/shop',
        environment: 'prod',
        namespace,
        hostnames: [hostname],
        service: { name: 'shop', port: 80 },
      });
    expect(status).toBe(200);
    const { checks, notChecked } = body;
    return { checks, notChecked };
  };

  it.each([
    ['one namespace serves the hostname', ['bank']],
    ['two namespaces serve the hostname', ['bank', 'desk']],
    ['nobody serves the hostname', []],
  ])(
    'says the same whichever namespace is asked where %s',
    async (_, owners) => {
      world.clusters.setObjects('prod', owners.flatMap(inNamespace));
      const asked = await judge('bank');
      expect(await judge('other')).toEqual(asked);
    },
  );

  it('does not say that it has looked whether the hostname is taken', async () => {
    world.clusters.setObjects('prod', inNamespace('bank'));
    const { checks, notChecked } = await judge('other');
    expect(checks).toEqual([]);
    expect(notChecked).toContainEqual({
      check: 'HostConflict',
      because: expect.stringContaining('backstage.io/kubernetes-namespace'),
    });
  });
});

describe('a preflight for a hostname that another cluster serves', () => {
  /** The platform of the example with a second cluster. */
  const config = JSON.parse(JSON.stringify(exampleConfig));
  const { environments } = config.exposure;
  environments.us = { ...environments.prod, cluster: 'us' };
  const { clusters: located } = config.kubernetes.clusterLocatorMethods[0];
  located.push({ ...located[0], name: 'us' });

  const judge = async (entity: typeof bare, owners: string[]) => {
    const world = createFakeWorld(new ManualClock());
    const clusters = new FakeClusterObjects(['prod', 'us'], world.clock);
    clusters.setObjects('prod', []);
    clusters.setObjects('us', owners.flatMap(inNamespace));
    const adapters = {
      ...world.adapters,
      clusters,
      resolvers: new Map([
        ['prod', world.dns],
        ['us', world.dns],
      ]),
    };
    const { server } = await startExposureBackend(
      { ...world, clusters, adapters },
      { config, entities: [entity] },
    );
    const { status, body } = await request(server)
      .post('/api/exposure/v1/preflight')
      .send({
        entityRef: 'component:default/store',
        environment: 'prod',
        namespace: 'store',
        hostnames: [hostname],
        service: { name: 'store', port: 80 },
        podSelector: { app: 'store' },
      });
    expect({ status, body }).toMatchObject({ status: 200 });
    return JSON.stringify([body.checks, body.notChecked]);
  };

  const store = (annotations: Record<string, string> = {}) =>
    createComponent('store', {
      'backstage.io/kubernetes-id': 'store',
      ...annotations,
    });

  it('tells that it is, and not whose it is there', async () => {
    const own = store({ 'backstage.io/kubernetes-namespace': 'store' });
    const told = await judge(own, ['bank']);
    expect(told).toContain('HostnameServedInOtherCluster');
    expect(told).not.toMatch(/bank|"us"/);
    expect(await judge(own, ['desk', 'bank'])).toBe(told);
  });

  it('tells nothing of it to an entity that names no namespace', async () => {
    const taken = await judge(store(), ['bank']);
    expect(await judge(store(), [])).toBe(taken);
  });
});
