import type {
  ClusterSnapshot,
  ObjectOf,
  Observed,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';

/** A snapshot of what `observe` tells about each kind. */
export function createSnapshot(
  cluster: string,
  observe: <K extends WatchedKind>(kind: K) => Observed<readonly ObjectOf<K>[]>,
): ClusterSnapshot {
  const objects = watchedKinds.map(({ kind }) => [kind, observe(kind)]);
  // The table of watched kinds is what the type of `objects` is made from, so no kind is missing.
  return {
    cluster,
    objects: Object.fromEntries(objects) as ClusterSnapshot['objects'],
  };
}
