import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectStore } from './ObjectStore';
import { resourceTypeOf, resourceTypes, ResourceType } from '../resourceTypes';
import { timestamp } from './writeObject';

/**
 * Deletes an object the way an API server and its garbage collector do: finalizers keep it, dependents follow their
 * owner, and a namespace takes its content with it.
 */
export function deleteObject(
  store: ObjectStore,
  type: ResourceType,
  object: KubernetesObject,
  now: Date,
): void {
  if (object.metadata.finalizers?.length) {
    if (object.metadata.deletionTimestamp) {
      return;
    }
    const deletionTimestamp = timestamp(now);
    store.put(type, {
      ...object,
      metadata: { ...object.metadata, deletionTimestamp },
    });
    return;
  }
  store.remove(type, object);
  if (type === resourceTypeOf('Namespace')) {
    deleteEach(
      store,
      now,
      it => it.metadata.namespace === object.metadata.name,
    );
  }
  const { uid } = object.metadata;
  deleteEach(
    store,
    now,
    it =>
      it.metadata.ownerReferences?.some(owner => owner.uid === uid) ?? false,
  );
}

function deleteEach(
  store: ObjectStore,
  now: Date,
  concerned: (object: KubernetesObject) => boolean,
): void {
  for (const type of resourceTypes) {
    for (const { metadata } of store.list(type).filter(concerned)) {
      const current = store.get(type, metadata.name, metadata.namespace);
      if (current) {
        deleteObject(store, type, current, now);
      }
    }
  }
}
