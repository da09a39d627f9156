import type { Entity } from '@backstage/catalog-model';
import { playScenario, scenarios, subjectOf } from '@exposure/simulator';
import type { Scenario } from '@exposure/simulator';
import { turn } from './lane/controlPlane';
import { removeNamespaces } from './lane/kubectl';
import { platformConfig } from './lane/platformConfig';
import { createPortalAccess } from './lane/portalAccess';
import { RealWorld } from './lane/RealWorld';
import { startPortal } from './lane/startPortal';
import type { Portal } from './lane/startPortal';

const names = scenarios.map(({ name }) => name);

const entityOf = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: {
      'backstage.io/kubernetes-id': name,
      'backstage.io/kubernetes-namespace': name,
    },
  },
});

describe('the scenarios of the simulator, in a real cluster', () => {
  let world: RealWorld;
  let portal: Portal;
  const plays = new Map<Scenario, Promise<void>>();

  const play = (scenario: Scenario) =>
    playScenario(scenario, world, {
      mostLooks: 900,
      wait: () => new Promise(resolve => setTimeout(resolve, 100)),
      statusOf: async ({ name, hostname }) => {
        const { exposures } = await portal.ask(name);
        return exposures.find(status => status.hostname === hostname);
      },
    });

  beforeAll(async () => {
    const access = await createPortalAccess();
    world = new RealWorld(access);
    await world.prepare();
    await removeNamespaces(names);
    for (const scenario of scenarios) {
      await world.removeDns(subjectOf(scenario, world).hostname);
    }
    portal = await startPortal(
      platformConfig('ingress-nginx', access),
      names.map(entityOf),
    );
    // Side by side, because each waits for the DNS to be asked again.
    for (const scenario of scenarios.filter(({ alone }) => !alone)) {
      const playing = play(scenario);
      playing.catch(() => {});
      plays.set(scenario, playing);
    }
  });
  afterAll(async () => {
    await turn('start', 'apiserver');
    await portal.stop();
  });

  it.each(scenarios)('$name', async scenario => {
    await Promise.allSettled(plays.values());
    const played = plays.get(scenario) ?? play(scenario);
    await expect(played).resolves.toBeUndefined();
  });
});
