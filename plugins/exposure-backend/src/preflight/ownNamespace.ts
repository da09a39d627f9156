import type { Entity } from '@backstage/catalog-model';
import {
  type ClusterSnapshot,
  namespaceReasons,
  type ObjectOf,
  type Observed,
  watchedKinds,
  type WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { namespacesOf } from '../entity/entityAnnotations';
import type { PreflightChecks } from './PreflightChecks';

const needed = 'the entity has no annotation backstage.io/kubernetes-namespace';

/** Whether the entity says which namespaces are its own: then the request's is one of them, or it was refused. */
export function hasOwnNamespace(entity: Entity): boolean {
  return namespacesOf(entity).length > 0;
}

/**
 * A cluster as somebody sees it who may look into none of its namespaces: else anybody could look into any namespace by
 * asking for an exposure there. None, not only not the asked one: what is missing then would tell what lies in it.
 */
export function withoutNamespaces(snapshot: ClusterSnapshot): ClusterSnapshot {
  const objects = Object.fromEntries(
    watchedKinds.map(({ kind }) => [kind, clusterWide(snapshot.objects[kind])]),
  );
  // The table of watched kinds is what the type of `objects` is made from, so no kind is missing.
  return { ...snapshot, objects: objects as ClusterSnapshot['objects'] };
}

function clusterWide<K extends WatchedKind>(
  seen: Observed<readonly ObjectOf<K>[]>,
): Observed<readonly ObjectOf<K>[]> {
  return seen.known
    ? { ...seen, value: seen.value.filter(object => object.namespace === '') }
    : seen;
}

/** Says of every reason that depends on the namespace that it was not checked, instead of what came out without it. */
export function namespaceNotChecked(found: PreflightChecks): PreflightChecks {
  const hidden = new Set<string>(namespaceReasons);
  return {
    checks: found.checks.filter(({ reason }) => !hidden.has(reason)),
    notChecked: [
      ...found.notChecked.filter(({ check }) => !hidden.has(check)),
      ...namespaceReasons.map(check => ({ check, because: needed })),
      {
        check: 'namespace',
        because: `${needed}; without it the address will not show on its page`,
      },
    ],
  };
}
