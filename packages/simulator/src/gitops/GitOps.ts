import type { Clock } from '../clock';
import type { Repository } from '../forge';
import type { Cluster, ObjectReference } from '../kubernetes';
import { readManifests } from './readManifests';

/** Settings of {@link GitOps}. */
export interface GitOpsOptions {
  repository: Repository;
  /** Clusters by the folder below `deploy/` that is meant for each. */
  clusters: ReadonlyMap<string, Cluster>;
  clock: Clock;
  /** Milliseconds between a push and its being applied; 2,000 where left out. */
  delayMs?: number;
  /** Told what could not be applied. */
  onFailure?: (message: string) => void;
}

/** Applies the default branch's `deploy/` folder after each push, and prunes what it applied before and no longer finds. */
export class GitOps {
  private applied = new Map<
    string,
    { cluster: Cluster; reference: ObjectReference }
  >();
  private readonly unsubscribe: () => void;
  private cancel = () => {};

  constructor(private readonly options: GitOpsOptions) {
    const { repository, clock, delayMs = 2_000 } = options;
    this.unsubscribe = repository.onPush(() => {
      this.cancel();
      this.cancel = clock.after(delayMs, () => this.sync());
    });
  }

  /** Applies now. */
  sync(): void {
    const before = this.applied;
    this.applied = new Map();
    const files = this.files();
    for (const [environment, cluster] of this.options.clusters) {
      try {
        this.apply(files, environment, cluster);
      } catch (error) {
        this.options.onFailure?.(
          `${this.options.repository.fullName}: ${environment}: ${String(
            error,
          )}`,
        );
        // What cannot be read must not look like what was taken away.
        for (const [key, it] of before) {
          this.applied.set(key, it);
        }
      }
    }
    for (const [key, { cluster, reference }] of before) {
      if (!this.applied.has(key)) {
        cluster.remove(reference);
      }
    }
  }

  stop(): void {
    this.unsubscribe();
    this.cancel();
  }

  private files(): Map<string, string> {
    const { repository } = this.options;
    const { sha } = repository.commitAt(repository.defaultBranch);
    return new Map(
      [...repository.objects.filesOf(sha).values()].map(entry => [
        entry.path,
        repository.objects.blob(entry.sha)?.toString('utf8') ?? '',
      ]),
    );
  }

  private apply(
    files: ReadonlyMap<string, string>,
    environment: string,
    cluster: Cluster,
  ): void {
    for (const object of readManifests(files, `deploy/${environment}`)) {
      const { kind, metadata } = object;
      const { name, namespace } = metadata;
      const key = [environment, kind, namespace, name].join('/');
      this.applied.set(key, { cluster, reference: { kind, name, namespace } });
      cluster.apply(object, 'gitops');
    }
  }
}
