import { randomUUID } from 'node:crypto';
import { KubernetesError, qualifiedName } from '../KubernetesError';
import type { KubernetesObject } from '../objects/KubernetesObject';
import type { ObjectStore } from './ObjectStore';
import { resourceTypeOf, ResourceType } from '../resourceTypes';

/** Which half of an object a write may change. */
export type Subresource = 'main' | 'status';

/** Whole seconds in UTC, as an API server writes times. */
export function timestamp(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

/** What a create would store; refuses a taken name and a missing namespace. Status is not the creator's to write. */
export function newObject(
  store: ObjectStore,
  type: ResourceType,
  object: KubernetesObject,
  now: Date,
): KubernetesObject {
  const { name, namespace } = object.metadata;
  if (store.get(type, name, namespace)) {
    throw new KubernetesError(
      'AlreadyExists',
      `${qualifiedName(type)} "${name}" already exists`,
    );
  }
  if (namespace && !store.get(resourceTypeOf('Namespace'), namespace)) {
    throw new KubernetesError(
      'NotFound',
      `namespaces "${namespace}" not found`,
    );
  }
  const { status: _dropped, ...rest } = object;
  return {
    ...rest,
    metadata: {
      ...object.metadata,
      uid: randomUUID(),
      generation: 1,
      creationTimestamp: timestamp(now),
    },
  };
}

/** What an update would store: the server keeps identity, age, and the half that is not addressed. */
export function changedObject(
  current: KubernetesObject,
  next: KubernetesObject,
  subresource: Subresource,
): KubernetesObject {
  if (subresource === 'status') {
    return { ...current, status: next.status };
  }
  const { labels, annotations, ownerReferences, finalizers } = next.metadata;
  const specChanged =
    JSON.stringify(current.spec) !== JSON.stringify(next.spec);
  return {
    ...next,
    status: current.status,
    metadata: {
      ...current.metadata,
      labels,
      annotations,
      ownerReferences,
      finalizers,
      generation: (current.metadata.generation ?? 1) + (specChanged ? 1 : 0),
    },
  };
}

/** Refuses an update that was made from an older read (optimistic locking). */
export function requireSameVersion(
  type: ResourceType,
  current: KubernetesObject,
  next: KubernetesObject,
): void {
  const { name, resourceVersion } = next.metadata;
  if (
    !resourceVersion ||
    resourceVersion === current.metadata.resourceVersion
  ) {
    return;
  }
  throw new KubernetesError(
    'Conflict',
    `Operation cannot be fulfilled on ${qualifiedName(
      type,
    )} "${name}": the object has been modified; please apply your changes to the latest version and try again`,
  );
}

/** True where a write would change nothing: the server then keeps the version. */
export function sameContent(a: KubernetesObject, b: KubernetesObject): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, inner]) => [field, sorted(inner)]),
  );
}
