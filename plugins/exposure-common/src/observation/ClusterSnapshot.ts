import type { ObjectOf } from '../kubernetes';
import type { Observed } from './Observed';
import type { WatchedKind } from '../kubernetes/watchedKinds';

/**
 * Everything read from one cluster at one moment. It must not be changed after it was made: indexes are kept for it.
 * A kind that the cluster does not have is unknown because it is `absent`.
 * @public
 */
export interface ClusterSnapshot {
  /** The cluster's name in `kubernetes.clusterLocatorMethods`. */
  cluster: string;
  objects: {
    readonly [K in WatchedKind]: Observed<readonly ObjectOf<K>[]>;
  };
}
