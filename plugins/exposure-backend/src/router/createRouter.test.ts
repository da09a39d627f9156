import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import { describedOperations } from '../__testUtils__/openApi';
import { FleetReader } from '../reading/FleetReader';
import { Preflight } from '../preflight/Preflight';
import { StatusReader } from '../reading/StatusReader';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { MemoryIssuanceStore } from '../store/MemoryIssuanceStore';
import { exampleConfig } from '../testing/exampleConfig';
import { createFakeWorld } from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { createRouter } from './createRouter';
import { CursorSeal } from './CursorSeal';
import { EntityAccess } from '../entity/EntityAccess';
import { RecheckCooldown } from './RecheckCooldown';

function createTestRouter() {
  const parsed = parsePlatform(exampleConfig.exposure);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const platform = parsed.value;
  const { adapters } = createFakeWorld(new ManualClock());
  const { clock } = adapters;
  const store = new MemoryExposureStore();
  const reader = new StatusReader({ platform, store, clock });
  return createRouter({
    httpAuth: mockServices.httpAuth(),
    userInfo: mockServices.userInfo(),
    access: new EntityAccess({
      catalog: catalogServiceMock(),
      permissions: mockServices.permissions(),
    }),
    platform,
    clusters: adapters.clusters,
    reader,
    fleet: new FleetReader({ store, reader, findOwners: async () => [] }),
    cursors: new CursorSeal(Buffer.alloc(32)),
    preflight: new Preflight({
      ...adapters,
      platform,
      issuances: new MemoryIssuanceStore(),
      store,
      logger: mockServices.logger.mock(),
    }),
    cooldown: new RecheckCooldown(clock),
    recheck: () => {},
    lookedAt: () => {},
  });
}

/** `get /v1/…` with the parameters as OpenAPI writes them. */
function servedOperations(): string[] {
  return createTestRouter().stack.flatMap(({ route }) => {
    if (!route) {
      return [];
    }
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    return route.stack.map(({ method }) => `${method} ${path}`);
  });
}

describe('createRouter', () => {
  it('serves exactly the operations that the document describes', () => {
    expect([...new Set(servedOperations())].sort()).toEqual(
      [...describedOperations].sort(),
    );
  });
});
