import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '../forge';
import type { SimulatedCluster, SimulatedWorld } from '../world';

/** What a state of the demo can be made of. */
export interface DemoStage {
  world: SimulatedWorld;
  cluster: SimulatedCluster;
  repository: Repository;
  /** Empty where the component has no hostname. */
  hostname: string;
  /** What the product writes for the component; `undefined` where nothing was asked for. */
  written?: WrittenExposure;
  /** Brings what is on the default branch into the cluster. */
  apply(): void;
}
