import {
  mockCredentials,
  mockServices,
  type ServiceMock,
} from '@backstage/backend-test-utils';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  draftRequest,
  parsePlatform,
  planExposure,
  settleRequest,
} from '@exposure/backstage-plugin-exposure-common';
import request from 'supertest';
import { objectionsTo } from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { exampleConfig } from '../testing/exampleConfig';
import {
  type FakeWorld,
  createComponent,
  createFakeWorld,
  shop,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

const root = '/api/exposure/v1/entities/component/default';
const services = `${root}/shop/services?environment=prod`;
const requests = `${root}/shop/requests`;
const described = '/v1/entities/{kind}/{namespace}/{name}';

const asked = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: ['shop.apps.example.com'],
  redirects: ['www.shop.apps.example.com'],
  service: { name: 'shop', port: 80 },
  podSelector: { app: 'web' },
  podPort: 3000,
  path: '/shop',
  access: 'allowlist',
  allowlist: ['203.0.113.0/24'],
  issuer: 'letsencrypt-prod',
};

/** The platform's load balancer keeps the addresses of visitors, so that an allowlist can be asked for. */
const preserving = JSON.parse(
  JSON.stringify(exampleConfig).replace(
    '"target":"app.example.net"',
    '"target":"app.example.net","sourceIp":"preserved"',
  ),
);

function applied(): object[] {
  const platform = parsePlatform(preserving.exposure);
  const draft = platform.ok && draftRequest(asked, platform.value);
  const settled = draft && draft.ok && settleRequest(draft.value);
  const planned = settled && settled.ok && planExposure(settled.value);
  if (!planned || !planned.ok) {
    throw new Error(JSON.stringify([platform, draft, settled, planned]));
  }
  return [...planned.value.manifests];
}

const service = (name: string, namespace: string, spec: object) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace },
  spec,
});

const present = [
  ...applied(),
  service('shop', 'shop', {
    selector: { app: 'web' },
    ports: [{ name: 'http', port: 80, targetPort: 3000 }],
  }),
  service('bank', 'bank', { ports: [{ port: 80 }] }),
];

describe('what is there', () => {
  let world: FakeWorld;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', present);
  });

  const start = async (
    options: Parameters<typeof startExposureBackend>[1] = {},
  ) => {
    const { server } = await startExposureBackend(world, {
      config: preserving,
      ...options,
    });
    return server;
  };

  describe('GET /v1/entities/:kind/:namespace/:name/services', () => {
    const operation = `get ${described}/services`;

    it('answers the Services of the entity’s namespaces, and no others', async () => {
      const response = await request(await start()).get(services);
      expect(response.status).toBe(200);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(response.body).toEqual({
        services: [
          {
            name: 'shop',
            namespace: 'shop',
            type: 'ClusterIP',
            podSelector: { app: 'web' },
            ports: [
              { name: 'http', port: 80, targetPort: 3000, protocol: 'TCP' },
            ],
          },
        ],
        notRead: [],
      });
    });

    it('says which namespaces it could not read', async () => {
      // Nothing was read yet.
      world = createFakeWorld(new ManualClock());
      const response = await request(await start()).get(services);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(response.body).toEqual({
        services: [],
        notRead: [
          {
            namespace: 'shop',
            because: expect.stringContaining('Service'),
            part: 'services',
            cause: 'notRead',
          },
        ],
      });
    });

    it.each([
      '',
      '?environment=',
      '?environment=x',
      '?environment=constructor',
    ])(
      'refuses a query without an environment of the platform: %j',
      async query => {
        const server = await start();
        const response = await request(server).get(
          `${root}/shop/services${query}`,
        );
        expect(response.status).toBe(400);
        expect(objectionsTo(operation, response)).toEqual([]);
        expect(response.body.error.message).toContain('prod');
      },
    );
  });

  describe('GET /v1/entities/:kind/:namespace/:name/requests', () => {
    const operation = `get ${described}/requests`;

    it('answers what was asked for', async () => {
      const response = await request(await start()).get(requests);
      expect(response.status).toBe(200);
      expect(objectionsTo(operation, response)).toEqual([]);
      const { entityRef: _, environment, namespace, ...fields } = asked;
      expect(response.body).toEqual({
        requests: [{ environment, namespace, request: fields, notRead: [] }],
      });
    });

    it.each([
      ['the objects are in a namespace of others', 'shop', 'another'],
      ['the entity has another name', 'other', 'shop'],
    ])('answers nothing where %s', async (_, name, namespace) => {
      const entity = createComponent(name, {
        'backstage.io/kubernetes-id': 'shop',
        'backstage.io/kubernetes-namespace': namespace,
      });
      const server = await start({ entities: [entity] });
      const response = await request(server).get(`${root}/${name}/requests`);
      expect(response.body).toEqual({ requests: [] });
    });

    it('names all that it could not read', async () => {
      world = createFakeWorld(new ManualClock());
      const response = await request(await start()).get(requests);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(response.body.requests).toEqual([
        {
          environment: 'prod',
          namespace: 'shop',
          request: {},
          notRead: expect.arrayContaining(['hostnames', 'service', 'access']),
        },
      ]);
    });
  });

  describe.each([
    ['services', services],
    ['requests', requests],
  ])('who may read %s', (route, path) => {
    const operation = `get ${described}/${route}`;
    let permissions: ServiceMock<PermissionsService>;

    const deny = () => {
      permissions = mockServices.permissions.mock({
        authorize: async all =>
          all.map(() => ({ result: AuthorizeResult.DENY })),
      });
      return start({ services: [permissions.factory] });
    };

    it('nobody who is not signed in', async () => {
      const response = await request(await start())
        .get(path)
        .set('Authorization', mockCredentials.none.header());
      expect(response.status).toBe(401);
      expect(objectionsTo(operation, response)).toEqual([]);
    });

    it('nobody without the permission to read the status of this entity', async () => {
      const response = await request(await deny()).get(path);
      expect(response.status).toBe(403);
      expect(objectionsTo(operation, response)).toEqual([]);
      expect(permissions.authorize).toHaveBeenCalledWith(
        [
          {
            permission: expect.objectContaining({
              name: 'exposure.status.read',
            }),
            resourceRef: 'component:default/shop',
          },
        ],
        { credentials: mockCredentials.user() },
      );
    });

    it('a second user no more than if the entity did not exist', async () => {
      const mock = catalogServiceMock.mock({
        getEntityByRef: async (ref, options) =>
          typeof ref !== 'string' &&
          ref.name === 'shop' &&
          JSON.stringify(options).includes('user:default/mock')
            ? shop
            : undefined,
      });
      const server = await start({ catalog: mock.factory });
      const stranger = mockCredentials.user.header('user:default/stranger');
      const own = await request(server).get(path);
      const hidden = await request(server)
        .get(path)
        .set('Authorization', stranger);
      const unknown = await request(server)
        .get(path.replace('/shop/', '/unknown/'))
        .set('Authorization', stranger);
      expect(own.status).toBe(200);
      expect(hidden.status).toBe(404);
      expect(hidden.body.error).toEqual({
        ...unknown.body.error,
        message: unknown.body.error.message.replace('unknown', 'shop'),
      });
    });
  });
});
