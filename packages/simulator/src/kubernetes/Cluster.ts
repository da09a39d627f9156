import { deleteObject } from './store/deleteObject';
import { isJsonObject, JsonObject } from './objects/json';
import { KubernetesError, notFound } from './KubernetesError';
import {
  isKubernetesObject,
  KubernetesObject,
  ObjectReference,
} from './objects/KubernetesObject';
import { mergePatch, removedFields } from './store/mergePatch';
import { ChangeListener, ObjectStore } from './store/ObjectStore';
import { resourceTypeOf, ResourceType } from './resourceTypes';
import {
  changedObject,
  newObject,
  requireSameVersion,
  sameContent,
  Subresource,
} from './store/writeObject';

/**
 * One cluster's objects with the rules of an API server's writes. The HTTPS server and the behaviours (certificates,
 * controllers) share it; errors are {@link KubernetesError}s.
 */
export class Cluster {
  readonly store: ObjectStore;
  readonly now: () => Date;
  /** What each manager applied last, to know what a later apply leaves out (server-side apply). */
  private readonly applied = new Map<string, KubernetesObject>();

  constructor(options: { now?: () => Date; historyLimit?: number } = {}) {
    this.store = new ObjectStore(options);
    this.now = options.now ?? (() => new Date());
  }

  get({ kind, name, namespace }: ObjectReference) {
    return this.store.get(resourceTypeOf(kind), name, namespace);
  }

  list(kind: string, namespace?: string): KubernetesObject[] {
    return this.store.list(resourceTypeOf(kind), namespace);
  }

  /** Creates an object; its status, where given, is written like a controller's. */
  create(object: KubernetesObject): KubernetesObject {
    const type = resourceTypeOf(object.kind);
    const made = newObject(this.store, type, object, this.now());
    const stored = this.store.put(type, structuredClone(made));
    return object.status ? this.write(type, stored, object, 'status') : stored;
  }

  /** Replaces the addressed half of an object. */
  replace(
    object: KubernetesObject,
    subresource: Subresource = 'main',
  ): KubernetesObject {
    const type = resourceTypeOf(object.kind);
    const current = this.require(type, object.metadata);
    requireSameVersion(type, current, object);
    return this.write(type, current, object, subresource);
  }

  /** Creates or merges, and removes what the same manager applied before and leaves out now. */
  apply(object: KubernetesObject, manager = 'simulator'): KubernetesObject {
    const type = resourceTypeOf(object.kind);
    const { name, namespace } = object.metadata;
    const key = [manager, object.kind, namespace, name].join('/');
    const current = this.store.get(type, name, namespace);
    const before = current && this.applied.get(key);
    this.applied.set(key, structuredClone(object));
    if (!current) {
      return this.create(object);
    }
    const merged = mergePatch(
      mergePatch(current, removedFields(before, object)),
      object,
    );
    return this.write(type, current, requireObject(merged), 'main');
  }

  /** Applies a JSON merge patch to the addressed half. */
  patch(
    reference: ObjectReference,
    patch: JsonObject,
    subresource: Subresource = 'main',
  ): KubernetesObject {
    const type = resourceTypeOf(reference.kind);
    const current = this.require(type, reference);
    const merged = requireObject(mergePatch(current, patch));
    return this.write(type, current, merged, subresource);
  }

  patchStatus(
    reference: ObjectReference,
    status: JsonObject,
  ): KubernetesObject {
    return this.patch(reference, { status }, 'status');
  }

  /** Deletes the object; one that is not there is no error. */
  remove({ kind, name, namespace }: ObjectReference): void {
    const type = resourceTypeOf(kind);
    const current = this.store.get(type, name, namespace);
    if (current) {
      deleteObject(this.store, type, current, this.now());
    }
  }

  onChange(listener: ChangeListener): () => void {
    return this.store.subscribe(listener);
  }

  private require(
    type: ResourceType,
    head: { name: string; namespace?: string },
  ) {
    const current = this.store.get(type, head.name, head.namespace);
    if (!current) {
      throw notFound(type, head.name);
    }
    return current;
  }

  private write(
    type: ResourceType,
    current: KubernetesObject,
    next: KubernetesObject,
    subresource: Subresource,
  ): KubernetesObject {
    const changed = structuredClone(changedObject(current, next, subresource));
    if (sameContent(current, changed)) {
      return current;
    }
    const stored = this.store.put(type, changed);
    const { deletionTimestamp, finalizers } = stored.metadata;
    if (deletionTimestamp && !finalizers?.length) {
      deleteObject(this.store, type, stored, this.now());
    }
    return stored;
  }
}

function requireObject(value: unknown): KubernetesObject {
  if (isKubernetesObject(value) && (!value.spec || isJsonObject(value.spec))) {
    return value;
  }
  throw new KubernetesError('Invalid', 'the patch leaves no Kubernetes object');
}
