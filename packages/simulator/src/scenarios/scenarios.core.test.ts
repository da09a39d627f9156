import { ManualClock } from '../testing';
import { SimulatedWorld, startWorld } from '../world';
import { judgeCluster } from './judgeCluster';
import { playScenario } from './playScenario';
import { scenarios } from './scenarios';
import { scenarioWorldOptions, SimulatorWorld } from './SimulatorWorld';

describe('scenarios, judged by the core alone', () => {
  const clock = new ManualClock();
  let simulated: SimulatedWorld;
  let world: SimulatorWorld;
  beforeEach(async () => {
    simulated = await startWorld({ ...scenarioWorldOptions, clock });
    world = new SimulatorWorld(simulated);
    simulated.run();
  });
  afterEach(() => simulated.stop());

  // What needs a watch that breaks cannot be judged without one.
  it.each(scenarios.filter(scenario => !scenario.alone))(
    '$name',
    async scenario => {
      const played = playScenario(scenario, world, {
        mostLooks: 60,
        wait: async () => clock.advance(1_000),
        statusOf: async ({ hostname }) =>
          judgeCluster(simulated, world.platform, world.names.environment).find(
            status => status.hostname === hostname,
          ),
      });
      await expect(played).resolves.toBeUndefined();
    },
  );
});
