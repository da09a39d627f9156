import { mockServices } from '@backstage/backend-test-utils';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import express from 'express';
import request from 'supertest';
import { FleetReader } from '../reading/FleetReader';
import { StatusReader } from '../reading/StatusReader';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { exampleConfig } from '../testing/exampleConfig';
import { shop } from '../testing/FakeWorld';
import { createStatus } from '../testing/createStatus';
import { ManualClock } from '@exposure/simulator/testing';
import { CursorSeal } from './CursorSeal';
import { addFleetRoutes } from './fleetRoutes';

const hidden = 2_050;

async function fillStore(): Promise<MemoryExposureStore> {
  const store = new MemoryExposureStore();
  const put = (namespace: string, hostname: string) =>
    store.put(
      {
        status: createStatus({ namespace, hostname }),
        kubernetesId: namespace,
        labels: [],
      },
      undefined,
    );
  for (let index = 0; index < hidden; index += 1) {
    await put('bank', `bank-${index}.apps.example.com`);
  }
  await put('shop', 'shop.apps.example.com');
  return store;
}

async function serveFleet(): Promise<express.Express> {
  const parsed = parsePlatform(exampleConfig.exposure);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const store = await fillStore();
  const clock = new ManualClock();
  const reader = new StatusReader({ platform: parsed.value, store, clock });
  const app = express();
  addFleetRoutes(app, {
    httpAuth: mockServices.httpAuth(),
    fleet: new FleetReader({ store, reader, findOwners: async () => [shop] }),
    cursors: new CursorSeal(Buffer.alloc(32, 1)),
  });
  return app;
}

describe('the cursor after exposures that the caller may not read', () => {
  it('leads on, and does not tell them', async () => {
    const app = await serveFleet();
    const first = await request(app).get('/v1/exposures');
    expect(first.body.exposures).toEqual([]);
    const { nextCursor } = first.body;
    const bytes = Buffer.from(nextCursor, 'base64url');
    expect(`${nextCursor} ${bytes}`).not.toMatch(/bank|prod/);
    const second = await request(app)
      .get('/v1/exposures')
      .query({ cursor: nextCursor });
    expect(second.body).toEqual({
      exposures: [expect.objectContaining({ namespace: 'shop' })],
    });
  });
});
