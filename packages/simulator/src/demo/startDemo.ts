import { SystemClock } from '../clock';
import { SimulatedWorld, startWorld } from '../world';
import { demoClusters, demoOrigins } from './demoEnvironments';
import { portalConfig } from './portalConfig';
import { seedDemo } from './seedDemo';

/** The running demo. */
export interface Demo {
  world: SimulatedWorld;
  /** The configuration of a portal that lives in this world. */
  config: object;
  stop(): Promise<void>;
}

/**
 * Starts the demo's world and lets it move.
 * @param options - `speed` divides every wait in the world; 1 where left out: a new address is live after about 20 seconds
 */
export async function startDemo(
  options: { speed?: number; portalUrl?: string } = {},
): Promise<Demo> {
  const clock = new SystemClock({ speed: options.speed ?? 1 });
  const world = await startWorld({
    clusters: demoClusters,
    origins: demoOrigins,
    negativeTtl: 5,
    clock,
  });
  const gitOps = seedDemo(world, options.portalUrl);
  world.run();
  return {
    world,
    config: portalConfig(world),
    stop: async () => {
      gitOps.forEach(it => it.stop());
      clock.stop();
      await world.stop();
    },
  };
}
