import { NotFoundError } from '@backstage/errors';
import {
  readObject,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ClusterSnapshot,
  ObjectOf,
  SourceState,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock, ClusterObjects, ClusterSourceHealth } from '../kubernetes';
import { createSnapshot } from '../kubernetes/createSnapshot';
import { SourceCondition } from '../kubernetes/reflector/SourceCondition';

interface FakeSource {
  condition: SourceCondition;
  objects: readonly unknown[];
}

/**
 * Clusters that hold what a test puts into them. A source is `syncing` until its first objects are set,
 * and tells its listeners of changes at once.
 */
export class FakeClusterObjects implements ClusterObjects {
  private readonly sources = new Map<string, Map<WatchedKind, FakeSource>>();
  private readonly listeners = new Set<(cluster: string) => void>();

  constructor(clusters: readonly string[], clock: Clock) {
    for (const cluster of clusters) {
      this.sources.set(
        cluster,
        new Map(
          watchedKinds.map(({ kind }) => [
            kind,
            { condition: new SourceCondition(clock), objects: [] },
          ]),
        ),
      );
    }
  }

  start(): void {}

  async stop(): Promise<void> {}

  /** The cluster can be read and holds exactly these objects, as an API server would send them with their kinds. */
  setObjects(cluster: string, objects: readonly unknown[]): void {
    for (const [kind, source] of this.cluster(cluster)) {
      source.objects = objects.filter(
        object => readObject(kind, object) && kindOf(object) === kind,
      );
      source.condition.synced();
    }
    this.changed(cluster);
  }

  /** Some kinds, or all, cannot be read any more; what was read before stays, marked stale. */
  fail(
    cluster: string,
    state: Exclude<SourceState, 'syncing' | 'synced'>,
    kinds: readonly WatchedKind[] = watchedKinds.map(({ kind }) => kind),
  ): void {
    for (const kind of kinds) {
      this.source(cluster, kind).condition.failed(state, `${kind} is ${state}`);
    }
    this.changed(cluster);
  }

  snapshot(cluster: string): ClusterSnapshot {
    this.cluster(cluster);
    return createSnapshot(cluster, kind => {
      const { condition, objects } = this.source(cluster, kind);
      return condition.observe(readAll(kind, objects));
    });
  }

  health(): ClusterSourceHealth[] {
    return [...this.sources].flatMap(([cluster, sources]) =>
      Array.from(sources, ([kind, { condition, objects }]) => ({
        cluster,
        kind,
        ...condition.describe(),
        objects: objects.length,
        lists: 0,
        watches: 0,
        malformed: 0,
      })),
    );
  }

  onChange(listener: (cluster: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private changed(cluster: string): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(cluster);
      } catch {
        // As the port says: a listener that throws harms nobody.
      }
    }
  }

  private cluster(cluster: string): Map<WatchedKind, FakeSource> {
    const sources = this.sources.get(cluster);
    if (!sources) {
      throw new NotFoundError(`no environment names the cluster "${cluster}"`);
    }
    return sources;
  }

  private source(cluster: string, kind: WatchedKind): FakeSource {
    const source = this.cluster(cluster).get(kind);
    if (!source) {
      throw new NotFoundError(`${kind} is not watched`);
    }
    return source;
  }
}

function kindOf(object: unknown): unknown {
  return typeof object === 'object' && object !== null
    ? Reflect.get(object, 'kind')
    : undefined;
}

function readAll<K extends WatchedKind>(
  kind: K,
  objects: readonly unknown[],
): readonly ObjectOf<K>[] {
  return objects.flatMap(object => readObject(kind, object) ?? []);
}
