import type { ClusterObjects } from '../kubernetes/ClusterObjects';

/** Resolves when the predicate holds, looking each time something changes. */
export function untilClusters(
  objects: ClusterObjects,
  predicate: () => boolean,
): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (predicate()) {
        unsubscribe();
        resolve();
      }
    };
    const unsubscribe = objects.onChange(look);
    look();
  });
}
