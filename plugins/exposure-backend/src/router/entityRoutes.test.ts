import request from 'supertest';
import { liveObjects } from '../testing/liveObjects';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { type FakeWorld, makeFakeWorld } from '../testing/FakeWorld';

const hostname = 'shop.apps.example.com';
const path = '/api/exposure/v1/entities/component/default/shop';

function makeLive(world: FakeWorld): void {
  world.clusters.setObjects('prod', liveObjects(hostname));
  world.dns.setRecords([
    { name: hostname, type: 'CNAME', ttl: 60, data: 'app.example.net' },
    { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
  ]);
}

describe('GET /v1/entities/:kind/:namespace/:name', () => {
  it('answers the status of the exposures of a component', async () => {
    const world = makeFakeWorld();
    makeLive(world);
    const { server } = await startExposureBackend(world);
    await world.clock.advance(5_000);
    const response = await request(server).get(path);
    expect(response.status).toBe(200);
    expect(response.body).toMatchObject({
      exposures: [
        {
          version: 1,
          id: `prod/shop/${hostname}`,
          headline: 'live',
          entityRef: 'component:default/shop',
        },
      ],
      hidden: 0,
    });
  });
});
