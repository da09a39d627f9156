import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import exposurePlugin from '@exposure/backstage-plugin-exposure-backend';
import request from 'supertest';
import { closeDatabase } from '../testing';
import { portalRules } from '../demo/portalAccess';
import type { SimulatedCluster, SimulatedWorld } from '../world';
import { startWorld } from '../world';
import { playScenario } from './playScenario';
import type { Scenario } from './Scenario';
import { scenarios } from './scenarios';
import {
  scenarioPlatform,
  scenarioWorldOptions,
  SimulatorWorld,
} from './SimulatorWorld';

const minute = 60_000;

function startBackend(simulated: SimulatedWorld, cluster: SimulatedCluster) {
  const { server, settings } = cluster;
  return startTestBackend({
    features: [
      exposurePlugin,
      closeDatabase('exposure'),
      mockServices.rootConfig.factory({
        data: {
          kubernetes: {
            clusterLocatorMethods: [
              {
                type: 'config',
                clusters: [
                  {
                    name: settings.name,
                    url: server.url,
                    authProvider: 'serviceAccount',
                    serviceAccountToken: server.access.addToken(
                      'portal',
                      portalRules,
                    ),
                    caData: server.caData,
                  },
                ],
              },
            ],
          },
          exposure: JSON.parse(JSON.stringify(scenarioPlatform(simulated))),
        },
      }),
      catalogServiceMock.factory({
        entities: scenarios.map(({ name }) => ({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: {
            name,
            namespace: 'default',
            annotations: {
              'backstage.io/kubernetes-id': name,
              'backstage.io/kubernetes-namespace': name,
            },
          },
        })),
      }),
    ],
  });
}

describe('scenarios, as the backend tells them', () => {
  let simulated: SimulatedWorld;
  let cluster: SimulatedCluster;
  let world: SimulatorWorld;
  let backend: TestBackend;
  const plays = new Map<Scenario, Promise<void>>();

  beforeAll(async () => {
    simulated = await startWorld(scenarioWorldOptions);
    world = new SimulatorWorld(simulated);
    const [first] = simulated.clusters.values();
    if (!first) {
      throw new Error('no cluster');
    }
    cluster = first;
    simulated.run();
    backend = await startBackend(simulated, cluster);
  });
  afterAll(async () => {
    await backend.stop();
    await simulated.stop();
  });

  const play = (scenario: Scenario) =>
    playScenario(scenario, world, {
      // The backend has the machine's clock. Enough looks for a busy machine: what never comes fails, only later.
      mostLooks: 2_000,
      wait: () => new Promise(resolve => setTimeout(resolve, 100)),
      statusOf: async ({ name, hostname }) => {
        const { body } = await request(backend.server).get(
          `/api/exposure/v1/entities/component/default/${name}`,
        );
        const found: ExposureStatus[] = body.exposures ?? [];
        return found.find(status => status.hostname === hostname);
      },
    });

  // Side by side, because each waits for the DNS to be asked again.
  beforeAll(() => {
    for (const scenario of scenarios.filter(it => !it.alone)) {
      const playing = play(scenario);
      playing.catch(() => {});
      plays.set(scenario, playing);
    }
  });

  it.each(scenarios)(
    '$name',
    async scenario => {
      await Promise.allSettled(plays.values());
      const played = plays.get(scenario) ?? play(scenario);
      await expect(played).resolves.toBeUndefined();
    },
    10 * minute,
  );

  it('asks for nothing but lists and watches, and for no Secret', () => {
    const asked = cluster.server.log.records.filter(
      ({ user }) => user === 'portal',
    );
    expect(asked.length).toBeGreaterThan(0);
    // The simulator cannot name the verb where it lacks the kind.
    const meant = asked.filter(({ status }) => status !== 404);
    expect(
      meant.filter(({ verb }) => !['list', 'watch'].includes(verb)),
    ).toEqual([]);
    expect(asked.filter(({ path }) => path.includes('secrets'))).toEqual([]);
    expect(asked.filter(({ status }) => status === 403)).toEqual([]);
  });
});
