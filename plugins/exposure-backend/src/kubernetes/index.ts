export { systemClock } from './Clock';
export type { Clock } from './Clock';
export { readClusters } from './clusters/readClusters';
export type { ClusterObjects, ClusterSourceHealth } from './ClusterObjects';
export { ReflectedClusterObjects } from './ReflectedClusterObjects';
