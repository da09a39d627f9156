export { SimulatedCluster } from './SimulatedCluster';
export type { ClusterSettings } from './SimulatedCluster';
export { startWorld } from './startWorld';
export type { SimulatedWorld, WorldOptions } from './startWorld';
