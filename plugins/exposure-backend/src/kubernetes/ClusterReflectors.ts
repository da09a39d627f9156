import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterSnapshot } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterSourceHealth } from './ClusterObjects';
import { makeReflectors } from './makeReflectors';
import type { Reflectors, SharedOptions } from './makeReflectors';
import { makeSnapshot } from './makeSnapshot';
import { Reachability } from './reflector/Reachability';
import { SyncGate } from './reflector/SyncGate';

const readingsAtOnce = 2;
const snapshotAgeMs = 1_000;

/** The reflectors of one cluster and what they share. */
export class ClusterReflectors {
  readonly #cluster: string;
  readonly #options: Omit<SharedOptions, 'gate' | 'reachability'>;
  readonly #reflectors: Reflectors;
  #snapshot?: { value: ClusterSnapshot; until: number };

  constructor(
    cluster: string,
    options: Omit<SharedOptions, 'gate' | 'reachability'>,
  ) {
    this.#cluster = cluster;
    this.#options = options;
    this.#reflectors = makeReflectors({
      ...options,
      gate: new SyncGate(readingsAtOnce),
      reachability: new Reachability(options.clock, options.random),
      changed: () => {
        this.#snapshot = undefined;
        options.changed();
      },
    });
  }

  /** Resolves when the signal was aborted and every connection is closed. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(
      watchedKinds.map(({ kind }) => this.#reflectors[kind].run(signal)),
    );
    await this.#options.transport.close();
  }

  /** One object for all calls of a second in which nothing changes, since readers index it. */
  snapshot(): ClusterSnapshot {
    const now = this.#options.clock.now().getTime();
    if (!this.#snapshot || now >= this.#snapshot.until) {
      const value = makeSnapshot(this.#cluster, kind =>
        this.#reflectors[kind].observe(),
      );
      this.#snapshot = { value, until: now + snapshotAgeMs };
    }
    return this.#snapshot.value;
  }

  health(): ClusterSourceHealth[] {
    return watchedKinds.map(({ kind }) => ({
      cluster: this.#cluster,
      ...this.#reflectors[kind].describe(),
    }));
  }
}
