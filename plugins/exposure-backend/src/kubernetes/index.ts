export { systemClock } from './Clock';
export type { Clock } from './Clock';
export type {
  ClusterConnection,
  ClusterCredential,
} from './clusters/ClusterConnection';
export { readClusters } from './clusters/readClusters';
export type { ClusterObjects, ClusterSourceHealth } from './ClusterObjects';
export { ReflectedClusterObjects } from './ReflectedClusterObjects';
export type { ReflectedClusterObjectsOptions } from './ReflectedClusterObjects';
export { defaultLimits } from './reflector/WatchLimits';
export type { WatchLimits } from './reflector/WatchLimits';
