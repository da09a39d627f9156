import type { Clock } from '../clock';
import type { Cluster, KubernetesObject } from '../kubernetes';

/** Moves one object on by one step. */
export type Reconcile = (object: KubernetesObject) => void;

/** Settings of a {@link ReconcileLoop}. */
export interface ReconcileLoopOptions {
  cluster: Cluster;
  clock: Clock;
  /** What to do with the objects of each kind, in this order. */
  reconcilers: readonly (readonly [kind: string, reconcile: Reconcile])[];
  /** Kinds that are only read, and whose changes matter too. */
  alsoWatched?: readonly string[];
  /** Milliseconds between a change and the step that follows it. */
  stepMs: number;
}

/** A longer wait overflows Node's timers; the look in between asks for the rest. */
const longestWaitMs = 60 * 60 * 1000;

/**
 * A controller by levels, not edges: after a change it looks at everything and moves each object by one step, so that every
 * state in between can be seen.
 */
export class ReconcileLoop {
  private readonly unsubscribe: () => void;
  private nextAt = Infinity;
  private cancel = () => {};

  constructor(private readonly options: ReconcileLoopOptions) {
    const watched = new Set([
      ...options.reconcilers.map(([kind]) => kind),
      ...(options.alsoWatched ?? []),
    ]);
    this.unsubscribe = options.cluster.onChange(({ type }) => {
      if (watched.has(type.kind)) {
        this.wakeAfter(options.stepMs);
      }
    });
    this.wakeAfter(options.stepMs);
  }

  /** Asks for a look after so many milliseconds; the earliest wins, later ones ask again when they are looked at. */
  wakeAfter(milliseconds: number): void {
    const { clock } = this.options;
    const at = clock.now().getTime() + milliseconds;
    if (at >= this.nextAt) {
      return;
    }
    this.cancel();
    this.nextAt = at;
    this.cancel = clock.after(Math.min(milliseconds, longestWaitMs), () => {
      this.nextAt = Infinity;
      this.reconcileAll();
    });
  }

  stop(): void {
    this.unsubscribe();
    this.cancel();
  }

  private reconcileAll(): void {
    const { cluster, reconcilers } = this.options;
    for (const [kind, reconcile] of reconcilers) {
      for (const { metadata } of cluster.list(kind)) {
        // An earlier step of this round may have removed or changed it.
        const { name, namespace } = metadata;
        const current = cluster.get({ kind, name, namespace });
        if (current && !current.metadata.deletionTimestamp) {
          reconcile(current);
        }
      }
    }
  }
}
