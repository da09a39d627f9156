import {
  mockCredentials,
  mockServices,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  isAbsenceKnown,
  essentialKinds,
} from '@exposure/backstage-plugin-exposure-common';
import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
  putLive,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const operation = 'get /v1/entities/{kind}/{namespace}/{name}';
const root = '/api/exposure/v1/entities';
const path = `${root}/component/default/shop`;
const hostname = 'shop.apps.example.com';

describe('GET /v1/entities/:kind/:namespace/:name', () => {
  let world: FakeWorld;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    putLive(world, hostname);
  });

  it('answers the exposures of a component as the document says', async () => {
    const { server } = await startExposureBackend(world);
    await world.clock.advance(5_000);
    const response = await request(server).get(path);
    expect(response.status).toBe(200);
    expect(objectionsTo(operation, response)).toEqual([]);
    expect(response.body.exposures).toMatchObject([
      {
        id: `prod/shop/${hostname}`,
        headline: 'live',
        entityRef: 'component:default/shop',
        tracks: { dns: { value: 'ok' } },
      },
    ]);
    expect(response.body.hidden).toBe(0);
    expect(response.body.sources).toContainEqual(
      expect.objectContaining({
        environment: 'prod',
        cluster: 'prod',
        kind: 'Ingress',
        state: 'synced',
      }),
    );
  });

  it('tells of sources that nobody has read yet, so that no address does not look like none', async () => {
    const { server } = await startExposureBackend(world);
    const response = await request(server).get(path);
    expect(objectionsTo(operation, response)).toEqual([]);
    expect(response.body.exposures).toEqual([]);
    expect(response.body.sources).toHaveLength(essentialKinds.length);
    expect(response.body.sources).toContainEqual({
      environment: 'prod',
      cluster: 'prod',
      kind: 'Ingress',
      state: 'syncing',
      since: world.clock.now().toISOString(),
    });
    expect(isAbsenceKnown(response.body.sources)).toBe(false);
    await world.clock.advance(5_000);
    const read = await request(server).get(path);
    expect(isAbsenceKnown(read.body.sources)).toBe(true);
  });

  it('answers 304 while nothing has changed, and anew when it has', async () => {
    const { server } = await startExposureBackend(world);
    await world.clock.advance(605_000);
    const first = await request(server).get(path);
    await world.clock.advance(12_000);
    const again = await request(server)
      .get(path)
      .set('If-None-Match', String(first.headers.etag));
    expect(again.status).toBe(304);
    expect(objectionsTo(operation, again)).toEqual([]);
    world.clusters.setObjects('prod', []);
    await world.clock.advance(2_000);
    const changed = await request(server)
      .get(path)
      .set('If-None-Match', String(first.headers.etag));
    expect(changed.status).toBe(200);
  });

  it('asks no DNS server and no cluster for a look', async () => {
    const { server } = await startExposureBackend(world);
    await world.clock.advance(5_000);
    const before = world.dns.asked.length;
    for (let look = 0; look < 5; look += 1) {
      await request(server).get(path);
    }
    expect(world.dns.asked).toHaveLength(before);
  });

  it('counts an exposure whose label is on objects of a foreign namespace as hidden', async () => {
    const elsewhere = createComponent('shop', {
      'backstage.io/kubernetes-id': 'shop',
      'backstage.io/kubernetes-namespace': 'another',
    });
    const { server } = await startExposureBackend(world, {
      entities: [elsewhere],
    });
    await world.clock.advance(5_000);
    const { body } = await request(server).get(path);
    expect(body).toMatchObject({ exposures: [], hidden: 1 });
  });

  it('shows nothing of a namespace to a component with another label', async () => {
    const neighbour = createComponent('shop', {
      'backstage.io/kubernetes-id': 'neighbour',
      'backstage.io/kubernetes-namespace': 'shop',
    });
    const { server } = await startExposureBackend(world, {
      entities: [neighbour],
    });
    await world.clock.advance(5_000);
    const { body } = await request(server).get(path);
    expect(body).toMatchObject({ exposures: [], hidden: 0 });
  });

  it('finds exposures by label selector', async () => {
    const selecting = createComponent('shop', {
      'backstage.io/kubernetes-label-selector':
        'backstage.io/kubernetes-id in (shop, other)',
      'backstage.io/kubernetes-namespace': 'shop, another',
    });
    const { server } = await startExposureBackend(world, {
      entities: [selecting],
    });
    await world.clock.advance(5_000);
    const { body } = await request(server).get(path);
    expect(body.exposures).toHaveLength(1);
  });

  describe('who may look', () => {
    let permissions: ServiceMock<PermissionsService>;

    const start = async (
      result: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
    ) => {
      permissions = mockServices.permissions.mock({
        authorize: async requests => requests.map(() => ({ result })),
      });
      const backend = await startExposureBackend(world, {
        services: [permissions.factory],
      });
      await world.clock.advance(5_000);
      return backend.server;
    };

    it('refuses nobody', async () => {
      const server = await start(AuthorizeResult.ALLOW);
      const response = await request(server)
        .get(path)
        .set('Authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
      expect(objectionsTo(operation, response)).toEqual([]);
    });

    it('refuses whoever lacks the permission for this entity', async () => {
      const server = await start(AuthorizeResult.DENY);
      const response = await request(server).get(path);
      expect(response.status).toBe(403);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(response.text).not.toContain(hostname);
      expect(permissions.authorize).toHaveBeenCalledWith(
        [
          {
            permission: expect.objectContaining({
              name: 'exposure.status.read',
              resourceType: 'catalog-entity',
            }),
            resourceRef: 'component:default/shop',
          },
        ],
        { credentials: mockCredentials.user() },
      );
    });

    it('does not ask for a permission on an entity that the caller cannot see', async () => {
      const server = await start(AuthorizeResult.DENY);
      const response = await request(server).get(
        `${root}/component/default/unknown`,
      );
      expect(response.status).toBe(404);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(permissions.authorize).not.toHaveBeenCalled();
    });

    it('reads the entity with the rights of the caller', async () => {
      const { getEntityByRef, factory } = hidingCatalog('user:default/mock');
      const { server } = await startExposureBackend(world, {
        catalog: factory,
      });
      await world.clock.advance(5_000);
      const own = await request(server).get(path);
      const stranger = await request(server)
        .get(path)
        .set(
          'Authorization',
          mockCredentials.user.header('user:default/stranger'),
        );
      const unknown = await request(server).get(
        `${root}/component/default/unknown`,
      );
      expect(own.status).toBe(200);
      expect(stranger.status).toBe(404);
      expect(stranger.body.error).toEqual({
        ...unknown.body.error,
        message: unknown.body.error.message.replace('unknown', 'shop'),
      });
      expect(getEntityByRef).toHaveBeenCalledWith(expect.anything(), {
        credentials: mockCredentials.user('user:default/stranger'),
      });
    });
  });

  it.each([
    ['a name that is none', `${root}/component/default/${'x'.repeat(64)}`],
    ['a kind with a slash', `${root}/comp%2Fonent/default/shop`],
    ['a namespace with dots', `${root}/component/../shop`],
    ['a name with a line break', `${root}/component/default/shop%0Ax`],
    ['a prototype', `${root}/__proto__/default/shop`],
  ])('refuses %s', async (_, hostile) => {
    const { server } = await startExposureBackend(world);
    const response = await request(server).get(hostile);
    expect([400, 404]).toContain(response.status);
  });
});

/** A catalog that shows `shop` to one user only. */
function hidingCatalog(userRef: string) {
  const shown = createComponent('shop', {
    'backstage.io/kubernetes-id': 'shop',
    'backstage.io/kubernetes-namespace': 'shop',
  });
  const mock = catalogServiceMock.mock({
    getEntityByRef: async (ref, options) => {
      const isShop = typeof ref !== 'string' && ref.name === 'shop';
      const caller = JSON.stringify(options);
      return isShop && caller.includes(userRef) ? shown : undefined;
    },
  });
  return { getEntityByRef: mock.getEntityByRef, factory: mock.factory };
}
