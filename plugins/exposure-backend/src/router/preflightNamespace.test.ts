import request from 'supertest';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
} from '../testing/FakeWorld';
import { liveObjects } from '../testing/liveObjects';
import { ManualClock } from '@exposure/simulator/testing';

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
