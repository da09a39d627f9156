import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { type FakeWorld, createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const old = 'shop.apps.example.com';
const added = 'store.apps.example.com';
const body = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: [old],
  service: { name: 'shop', port: 80 },
};

describe('POST /v1/preflight where an address is there', () => {
  let world: FakeWorld;
  const post = async (input: object) => {
    const { server } = await startExposureBackend(world);
    const response = await request(server)
      .post('/api/exposure/v1/preflight')
      .send({ ...body, ...input });
    expect(objectionsTo('post /v1/preflight', response)).toEqual([]);
    return response;
  };
  const routesIn = ({ body: { files } }: request.Response) =>
    [...String(files[0].content).matchAll(/- host: (.+)/g)].map(
      ([, host]) => host,
    );
  const warningsIn = ({ body: { warnings } }: request.Response) =>
    warnings.map(({ id }: { id: string }) => id);

  beforeEach(async () => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', []);
    const first = await post({ path: '/start' });
    for (const { path, content } of first.body.files) {
      world.repository.write(path, content);
    }
  });

  it('shows both where one is added', async () => {
    const response = await post({
      hostnames: [added],
      path: '/start',
      add: true,
    });
    expect(routesIn(response)).toEqual([old, added]);
    expect(warningsIn(response)).not.toContain('HostnameDropped');
  });

  it('refuses to change what is there by adding', async () => {
    const response = await post({ hostnames: [added], path: '/', add: true });
    expect(response.status).toBe(400);
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({ field: 'path', rule: 'AddWouldChange' }),
    ]);
  });

  it('names what goes where it is not added', async () => {
    const response = await post({ hostnames: [added] });
    expect(routesIn(response)).toEqual([added]);
    expect(response.body.warnings).toContainEqual({
      id: 'HostnameDropped',
      message: expect.stringContaining(`${old} goes off the web in prod`),
    });
  });

  it('shows the new one alone where nobody can say what is there', async () => {
    world.repository.readable = false;
    const response = await post({ hostnames: [added], add: true });
    expect(response.status).toBe(200);
    expect(routesIn(response)).toEqual([added]);
    expect(warningsIn(response)).toContain('AddedAlone');
    expect(response.body.notChecked).toContainEqual(
      expect.objectContaining({ check: 'before' }),
    );
  });

  it('refuses what cannot be right, whether or not it can be added', async () => {
    world.repository.readable = false;
    const response = await post({ hostnames: ['a.example.org'], add: true });
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({ field: 'hostnames[0]' }),
    ]);
  });
});
