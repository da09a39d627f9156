import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
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

const operation = 'get /v1/exposures';
const path = '/api/exposure/v1/exposures';
const teams = ['bank', 'desk', 'farm', 'shop'];

const entities = teams.map(team =>
  createComponent(team, {
    'backstage.io/kubernetes-id': team,
    'backstage.io/kubernetes-namespace': team,
  }),
);

function objectsOf(team: string): object[] {
  const text = JSON.stringify(liveObjects('shop.apps.example.com'));
  return JSON.parse(
    text
      .replaceAll('shop.apps', `${team}.apps`)
      .replaceAll('"namespace":"shop"', `"namespace":"${team}"`)
      .replaceAll('kubernetes-id":"shop"', `kubernetes-id":"${team}"`),
  );
}

describe('GET /v1/exposures', () => {
  let world: FakeWorld;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', teams.flatMap(objectsOf));
    world.dns.setRecords([
      { name: 'app.example.net', type: 'A', ttl: 60, data: '203.0.113.10' },
      ...['bank', 'desk', 'shop'].map(team => ({
        name: `${team}.apps.example.com`,
        type: 'CNAME',
        ttl: 60,
        data: 'app.example.net',
      })),
    ]);
  });

  const idsOf = (response: request.Response): string[] => {
    expect(response.status).toBe(200);
    expect(objectionsTo(operation, response)).toEqual([]);
    return response.body.exposures.map(({ entityRef }: { entityRef: string }) =>
      entityRef.replace('component:default/', ''),
    );
  };

  it('lists the exposures of all entities, page by page', async () => {
    const { server } = await startExposureBackend(world, { entities });
    await world.clock.advance(5_000);
    const first = await request(server).get(path).query({ limit: 3 });
    expect(idsOf(first)).toEqual(['bank', 'desk', 'farm']);
    const { nextCursor } = first.body;
    const second = await request(server)
      .get(path)
      .query({ limit: 3, cursor: nextCursor });
    expect(idsOf(second)).toEqual(['shop']);
    expect(second.body).not.toHaveProperty('nextCursor');
  });

  it('lists what fits the filters', async () => {
    const { server } = await startExposureBackend(world, { entities });
    await world.clock.advance(5_000);
    const get = async (query: object) =>
      idsOf(await request(server).get(path).query(query));
    expect(await get({ headline: 'live' })).toEqual(['bank', 'desk', 'shop']);
    expect(await get({ zone: 'apps.example.com' })).toEqual(teams);
    expect(await get({ zone: 'example.com' })).toEqual([]);
    expect(await get({ environment: 'prod', actor: 'nobody' })).toEqual(
      expect.arrayContaining(['bank']),
    );
    expect(await get({ environment: 'test' })).toEqual([]);
  });

  it('leaves out what the caller may not read', async () => {
    const { server } = await startExposureBackend(world, {
      entities,
      services: [
        mockServices.permissions.mock({
          authorize: async requests =>
            requests.map(one => ({
              result:
                'resourceRef' in one &&
                one.resourceRef === 'component:default/desk'
                  ? AuthorizeResult.ALLOW
                  : AuthorizeResult.DENY,
            })),
        }).factory,
      ],
    });
    await world.clock.advance(5_000);
    const response = await request(server).get(path);
    expect(idsOf(response)).toEqual(['desk']);
    expect(response.text).not.toContain('bank');
  });

  it('leaves out what belongs to no entity that the caller can see', async () => {
    const { server } = await startExposureBackend(world, {
      entities: entities.slice(0, 1),
    });
    await world.clock.advance(5_000);
    expect(idsOf(await request(server).get(path))).toEqual(['bank']);
  });

  it.each([
    [{ headline: 'great' }, 'headline'],
    [{ actor: 'me' }, 'actor'],
    [{ limit: 1000 }, 'limit'],
    [{ environment: 'a/b' }, 'environment'],
    [{ cursor: '%%%' }, 'cursor'],
    [{ cursor: 'cHJvZC9iYW5rL2JhbmsuYXBwcy5leGFtcGxlLmNvbQ' }, 'cursor'],
    [{ cursor: 'YQBi' }, 'cursor'],
    [{ colour: 'red' }, 'colour'],
    [{ headline: ['live', 'down'] }, 'headline'],
  ])('refuses the query %j', async (query, named) => {
    const { server } = await startExposureBackend(world, { entities });
    const response = await request(server).get(path).query(query);
    expect(response.status).toBe(400);
    expect(objectionsTo(operation, response)).toEqual([]);
    expect(response.body.error.message).toContain(named);
  });
});
