import {
  type ClusterSnapshot,
  type Manifest,
  type ObjectOf,
  type Observed,
  readObject,
  watchedKinds,
  type WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * The cluster as it would be with these objects in it. What is unknown stays unknown: a planned object says nothing
 * about the others of its kind.
 */
export function plannedSnapshot(
  snapshot: ClusterSnapshot,
  manifests: readonly Manifest[],
  now: Date,
): ClusterSnapshot {
  const objects = Object.fromEntries(
    watchedKinds.map(({ kind }) => [
      kind,
      withPlanned(kind, snapshot.objects[kind], manifests, now),
    ]),
  );
  // The table of watched kinds is what the type of `objects` is made from, so no kind is missing.
  return { ...snapshot, objects: objects as ClusterSnapshot['objects'] };
}

function withPlanned<K extends WatchedKind>(
  kind: K,
  seen: Observed<readonly ObjectOf<K>[]>,
  manifests: readonly Manifest[],
  now: Date,
): Observed<readonly ObjectOf<K>[]> {
  const planned = manifests
    .filter(manifest => manifest.kind === kind)
    .flatMap(manifest => readObject(kind, asApplied(manifest, now)) ?? []);
  if (!seen.known || planned.length === 0) {
    return seen;
  }
  const replaced = new Set(planned.map(keyOf));
  const others = seen.value.filter(object => !replaced.has(keyOf(object)));
  return { ...seen, value: [...others, ...planned] };
}

function asApplied(manifest: Manifest, now: Date): unknown {
  const { metadata } = manifest;
  return {
    ...manifest,
    metadata: {
      ...metadata,
      uid: `planned-${manifest.kind}-${metadata.name}`,
      resourceVersion: '0',
      generation: 1,
      creationTimestamp: now.toISOString(),
    },
  };
}

function keyOf(object: { namespace?: string; name: string }): string {
  return `${object.namespace ?? ''}/${object.name}`;
}
