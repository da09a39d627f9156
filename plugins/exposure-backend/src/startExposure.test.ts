import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import { createFakeWorld, putLive } from './testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { describedOperations, objectionsTo } from './__testUtils__/openApi';
import { startExposureBackend } from './__testUtils__/startExposureBackend';
import { exposurePlugin } from './plugin';

const start = async (data: JsonObject) => {
  const logger = mockServices.rootLogger.mock();
  logger.child.mockReturnValue(logger);
  const { server } = await startTestBackend({
    features: [
      exposurePlugin,
      logger.factory,
      mockServices.rootConfig.factory({ data }),
      catalogServiceMock.factory(),
    ],
  });
  return { server, logger };
};

describe.each([
  ['no section exposure', {}],
  ['an empty line for it', { exposure: null }],
])('a portal with %s', (_, data) => {
  it('starts, and says once what is missing', async () => {
    const { logger } = await start(data);
    const warnings = logger.warn.mock.calls.filter(([message]) =>
      message.includes('exposure'),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.[0]).toContain('app-config has no section `exposure`');
  });

  it('answers every call with the same, as the API describes', async () => {
    const { server, logger } = await start(data);
    for (const operation of describedOperations) {
      const [method, path] = operation.split(' ');
      const address = `/api/exposure${path}`.replace(/[{}]/g, '');
      const call = request(server);
      const response = await (method === 'post'
        ? call.post(address)
        : call.get(address));
      expect(response.status).toBe(501);
      expect(response.body.error.message).toContain('has not configured');
      expect(objectionsTo(operation, response)).toEqual([]);
    }
    expect(logger.error).not.toHaveBeenCalled();
  });
});

it('announces a change to everybody, and says nothing of what changed', async () => {
  const publish = jest.fn(async (_: unknown) => {});
  const signals = createServiceFactory({
    service: signalsServiceRef,
    deps: {},
    factory: () => ({ publish }),
  });
  const world = createFakeWorld(new ManualClock());
  await startExposureBackend(world, { services: [signals] });
  putLive(world, 'shop.apps.example.com');
  await world.clock.advance(2_000);
  expect(publish).toHaveBeenCalled();
  const messages = publish.mock.calls.map(([message]) => message);
  // Whoever is signed in may listen to any channel.
  expect(messages).toEqual(
    messages.map(() => ({
      recipients: { type: 'broadcast' },
      channel: 'exposure',
      message: {},
    })),
  );
});
