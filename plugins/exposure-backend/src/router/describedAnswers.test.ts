import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import {
  describedAnswers,
  describedOperations,
  fits,
  objectionsTo,
  openApi,
  queryOf,
} from '../__testUtils__/openApi';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { exampleConfig } from '../testing/exampleConfig';
import { type FakeWorld, createFakeWorld, putLive } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { fleetQuery } from './parseFleetQuery';

type Server = Awaited<ReturnType<typeof startExposureBackend>>['server'];

const wanted = {
  entityRef: 'component:default/shop',
  environment: 'prod',
  namespace: 'shop',
  hostnames: ['shop.apps.example.com'],
  service: { name: 'shop', port: 80 },
};

/** A call of an operation that goes well, with one thing about it changed. */
interface Change {
  name?: string;
  query?: object;
  body?: object;
  headers?: Record<string, string>;
}

async function call(server: Server, operation: string, change: Change = {}) {
  const [method, path = ''] = operation.split(' ');
  const filled = path
    .replace('{kind}', 'component')
    .replace('{namespace}', 'default')
    .replace('{name}', change.name ?? 'shop');
  const usual = path.endsWith('/services') ? { environment: 'prod' } : {};
  const address = `/api/exposure${filled}`;
  const sent =
    method === 'post'
      ? request(server)
          .post(address)
          .send({ ...wanted, ...change.body })
      : request(server).get(address);
  return sent.query(change.query ?? usual).set(change.headers ?? {});
}

const ofEntities = (operation: string) => operation.includes('{name}');

/** How each status comes about; an operation that does not describe it is not asked. */
const wayTo: Record<string, (operation: string) => Change> = {
  200: () => ({}),
  202: () => ({}),
  400: operation => {
    if (ofEntities(operation)) {
      return { name: '-' };
    }
    return { query: { limit: 0 }, body: { hostnames: ['-'] } };
  },
  401: () => ({
    headers: { Authorization: mockCredentials.none.header() },
  }),
  404: () => ({
    name: 'none',
    body: { entityRef: 'component:default/none' },
  }),
  413: () => ({ body: { path: 'x'.repeat(70_000) } }),
  415: () => ({ headers: { 'Content-Encoding': 'zstd' } }),
};

describe('an answer of each status that the document describes', () => {
  let world: FakeWorld;
  const seen = new Set<string>();

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    putLive(world, 'shop.apps.example.com');
  });

  const start = async (
    options: Parameters<typeof startExposureBackend>[1] = {},
  ) => (await startExposureBackend(world, options)).server;

  const operationsWith = (status: string) =>
    describedOperations.filter(operation =>
      describedAnswers.includes(`${operation} ${status}`),
    );

  /** Asks each operation that describes a status: what it answers, and what the document objects to. */
  const ask = async (
    status: string,
    server: Server,
    changeFor: (operation: string) => Change | Promise<Change>,
  ) => {
    const answers: [string, number, string[]][] = [];
    for (const operation of operationsWith(status)) {
      const change = await changeFor(operation);
      const response = await call(server, operation, change);
      seen.add(`${operation} ${response.status}`);
      const objections = objectionsTo(operation, response);
      answers.push([operation, response.status, objections]);
    }
    return answers;
  };

  const asDescribed = (status: string) =>
    operationsWith(status).map(operation => [operation, Number(status), []]);

  it.each(Object.entries(wayTo))('%s', async (status, changeFor) => {
    const answers = await ask(status, await start(), changeFor);
    expect(answers).toEqual(asDescribed(status));
  });

  it('304', async () => {
    const server = await start();
    const answers = await ask('304', server, async operation => {
      const { headers } = await call(server, operation);
      return { headers: { 'If-None-Match': String(headers.etag) } };
    });
    expect(answers).toEqual(asDescribed('304'));
  });

  it('403', async () => {
    const denied = mockServices.permissions.mock({
      authorize: async all => all.map(() => ({ result: AuthorizeResult.DENY })),
    });
    const server = await start({ services: [denied.factory] });
    const asService = {
      headers: { Authorization: mockCredentials.service.header() },
    };
    const answers = await ask('403', server, operation =>
      operation.endsWith('/platform') ? asService : {},
    );
    expect(answers).toEqual(asDescribed('403'));
  });

  it('500', async () => {
    const broken = mockServices.httpAuth.mock({
      credentials: async () => {
        throw new TypeError('a bug');
      },
    });
    const server = await start({ services: [broken.factory] });
    const answers = await ask('500', server, () => ({}));
    expect(answers).toEqual(asDescribed('500'));
  });

  it('501', async () => {
    const { exposure: _, ...without }: JsonObject = exampleConfig;
    const answers = await ask('501', await start({ config: without }), () => {
      return {};
    });
    expect(answers).toEqual(asDescribed('501'));
  });

  it('and that is all of them', () => {
    expect([...seen].sort()).toEqual([...describedAnswers].sort());
  });
});

describe('what the document says of a request', () => {
  const { schemas } = openApi.components;
  const words = [
    ...(schemas.Headline?.enum ?? []),
    ...(schemas.ActorKind?.enum ?? []),
    ...['prod', 'apps.example.com', 'a/b', '', '0', '1', '100', '101'],
  ];
  const fleet = 'get /v1/exposures';
  const start = async () =>
    (await startExposureBackend(createFakeWorld(new ManualClock()))).server;

  it('names every parameter of the fleet', () => {
    const named = queryOf(fleet).map(({ name }) => name);
    expect(named.sort()).toEqual(Object.keys(fleetQuery.shape).sort());
  });

  it.each(queryOf(fleet).filter(({ name }) => name !== 'cursor'))(
    'holds for $name of the fleet: what fits is taken, all else is refused',
    async ({ name, schema }) => {
      const server = await start();
      for (const word of words) {
        const value = name === 'limit' ? Number(word || 'none') : word;
        const { status } = await call(server, fleet, {
          query: { [name]: word },
        });
        const expected = fits(schema, value) ? 200 : 400;
        expect([word, status]).toEqual([word, expected]);
      }
    },
  );

  it('names every field of a request', async () => {
    const response = await call(await start(), 'post /v1/preflight', {
      body: { strange: true },
    });
    const { properties = {} } = schemas.ExposureRequest ?? {};
    expect(response.body.error.refusals).toEqual([
      expect.objectContaining({
        rule: 'UnknownField',
        message: expect.stringMatching(
          new RegExp(`known keys: ${Object.keys(properties).join(', ')}.$`),
        ),
      }),
    ]);
  });
});
