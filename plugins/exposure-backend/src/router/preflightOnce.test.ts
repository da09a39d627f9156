import {
  draftRequest,
  planExposure,
  settleRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import request from 'supertest';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import { createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';

jest.mock('@exposure/backstage-plugin-exposure-common', () => {
  const actual = jest.requireActual(
    '@exposure/backstage-plugin-exposure-common',
  );
  const counted = (...names: string[]) =>
    Object.fromEntries(names.map(name => [name, jest.fn(actual[name])]));
  return {
    ...actual,
    ...counted('draftRequest', 'settleRequest', 'planExposure'),
    ...counted('writeExposure'),
  };
});

it.each([[{}], [{ add: true }]])(
  'a preflight reads and prints a request once: %j',
  async wishes => {
    const world = createFakeWorld(new ManualClock());
    world.clusters.setObjects('prod', []);
    const { server } = await startExposureBackend(world);
    const response = await request(server)
      .post('/api/exposure/v1/preflight')
      .send({
        entityRef: 'component:default/shop',
        environment: 'prod',
        namespace: 'shop',
        hostnames: ['shop.apps.example.com'],
        service: { name: 'shop', port: 80 },
        ...wishes,
      });
    expect(response.status).toBe(200);
    expect(response.body.files).not.toEqual([]);
    expect(draftRequest).toHaveBeenCalledTimes(1);
    expect(settleRequest).toHaveBeenCalledTimes(1);
    expect(writeExposure).toHaveBeenCalledTimes(1);
    expect(planExposure).not.toHaveBeenCalled();
  },
);

afterEach(() => jest.clearAllMocks());
