import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { createFakeWorld, putLive } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const operation = 'post /v1/entities/{kind}/{namespace}/{name}/recheck';
const root = '/api/exposure/v1/entities/component/default';
const hostname = 'shop.apps.example.com';

describe('POST /v1/entities/:kind/:namespace/:name/recheck', () => {
  it('looks again soon, and not again before the cool-down is over', async () => {
    const world = createFakeWorld(new ManualClock());
    putLive(world, hostname);
    const { server } = await startExposureBackend(world);
    await world.clock.advance(620_000);
    world.dns.setRecords([]);

    const response = await request(server).post(`${root}/shop/recheck`);
    expect(response.status).toBe(202);
    expect(objectionsTo(operation, response)).toEqual([]);
    expect(response.body).toEqual({
      accepted: true,
      nextRecheckAt: '2026-11-23T10:10:35.000Z',
    });
    const again = await request(server).post(`${root}/shop/recheck`);
    expect(again.body).toEqual({ ...response.body, accepted: false });

    await world.clock.advance(2_000);
    const { body } = await request(server).get(`${root}/shop`);
    expect(body.exposures[0].tracks.dns.value).toBe('missing');

    await world.clock.advance(13_001);
    const later = await request(server).post(`${root}/shop/recheck`);
    expect(later.body.accepted).toBe(true);
  });

  it('says of an unknown entity what a look says', async () => {
    const { server } = await startExposureBackend(
      createFakeWorld(new ManualClock()),
    );
    const look = await request(server).get(`${root}/none`);
    const response = await request(server).post(`${root}/none/recheck`);
    expect(response.status).toBe(404);
    expect(response.body.error).toEqual(look.body.error);
  });
});
