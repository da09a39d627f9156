import { KubernetesObject, objectKey } from '../objects/KubernetesObject';
import type { ResourceType } from '../resourceTypes';

/** One write, as watches replay it. */
export interface Change {
  version: number;
  action: 'ADDED' | 'MODIFIED' | 'DELETED';
  type: ResourceType;
  object: KubernetesObject;
  /** What was stored before, so that a selector can tell "left" from "never matched". */
  previous?: KubernetesObject;
}

/** Told of every change, after it is stored. */
export type ChangeListener = (change: Change) => void;

/**
 * The memory of one cluster: objects by type and key, one version for all types as in etcd, and a bounded history.
 * Stored objects are never changed in place: treat what it returns as read-only.
 */
export class ObjectStore {
  private readonly objects = new Map<
    ResourceType,
    Map<string, KubernetesObject>
  >();
  private readonly listeners = new Set<ChangeListener>();
  private readonly historyLimit: number;
  private history: Change[] = [];
  private lastVersion = 1000;
  private compacted = 1000;

  /** `historyLimit` is the number of changes kept for watches that resume. */
  constructor(options: { historyLimit?: number } = {}) {
    this.historyLimit = options.historyLimit ?? 10_000;
  }

  get version(): number {
    return this.lastVersion;
  }

  get(type: ResourceType, name: string, namespace?: string) {
    return this.objects.get(type)?.get(objectKey(name, namespace));
  }

  /** Objects of a type in the order of their keys. */
  list(type: ResourceType, namespace?: string): KubernetesObject[] {
    return [...(this.objects.get(type) ?? [])]
      .filter(([, object]) =>
        namespace === undefined
          ? true
          : object.metadata.namespace === namespace,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, object]) => object);
  }

  /** Stores the object under the next version and returns what was stored. */
  put(type: ResourceType, object: KubernetesObject): KubernetesObject {
    const key = objectKey(object.metadata.name, object.metadata.namespace);
    const objects = this.objectsOf(type);
    const previous = objects.get(key);
    const stored = this.withNextVersion(object);
    objects.set(key, stored);
    this.record({
      version: this.lastVersion,
      action: previous ? 'MODIFIED' : 'ADDED',
      type,
      object: stored,
      previous,
    });
    return stored;
  }

  /** Forgets the object; the change carries it with the version of its end. */
  remove(type: ResourceType, object: KubernetesObject): void {
    const key = objectKey(object.metadata.name, object.metadata.namespace);
    const previous = this.objectsOf(type).get(key);
    if (!previous) {
      return;
    }
    this.objectsOf(type).delete(key);
    this.record({
      action: 'DELETED',
      type,
      object: this.withNextVersion(previous),
      version: this.lastVersion,
      previous,
    });
  }

  /** Changes after a version, or `expired` when the history no longer reaches back that far. */
  changesSince(version: number): Change[] | 'expired' {
    if (version < this.compacted) {
      return 'expired';
    }
    return this.history.filter(change => change.version > version);
  }

  /** Forgets the history, as a compaction does: older versions answer 410 from now on. */
  compact(): void {
    this.lastVersion += 1;
    this.history = [];
    this.compacted = this.lastVersion;
  }

  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private objectsOf(type: ResourceType): Map<string, KubernetesObject> {
    const found = this.objects.get(type);
    if (found) {
      return found;
    }
    const made = new Map<string, KubernetesObject>();
    this.objects.set(type, made);
    return made;
  }

  private withNextVersion(object: KubernetesObject): KubernetesObject {
    this.lastVersion += 1;
    const resourceVersion = String(this.lastVersion);
    return { ...object, metadata: { ...object.metadata, resourceVersion } };
  }

  private record(change: Change): void {
    this.history.push(change);
    // In batches: to move the whole list for each of thousands of changes a second would be the bottleneck.
    if (this.history.length > this.historyLimit * 1.25) {
      const dropped = this.history.splice(
        0,
        this.history.length - this.historyLimit,
      );
      this.compacted = dropped.at(-1)?.version ?? this.compacted;
    }
    for (const listener of this.listeners) {
      listener(change);
    }
  }
}
