import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterSnapshot } from '@exposure/backstage-plugin-exposure-common';
import { Slots } from '../limits/Slots';
import type { ClusterSourceHealth } from './ClusterObjects';
import {
  ClusterTroubleLog,
  type ClusterTroubleLogOptions,
} from './ClusterTroubleLog';
import type { TroubledCluster } from './clusterTroubles';
import { createReflectors } from './createReflectors';
import type { Reflectors, SharedOptions } from './createReflectors';
import { createSnapshot } from './createSnapshot';
import { Reachability } from './reflector/Reachability';

/** How many kinds of one cluster are read as a whole at a time. */
export const readingsAtOnce = 2;
const snapshotAgeMs = 1_000;

type ClusterReflectorsOptions = Omit<
  SharedOptions,
  'readings' | 'reachability'
> &
  Pick<ClusterTroubleLogOptions, 'logger'>;

/** The reflectors of one cluster and what they share. */
export class ClusterReflectors {
  private readonly cluster: string;
  private readonly reflectors: Reflectors;
  private readonly troubles: ClusterTroubleLog;
  private lastSnapshot?: { value: ClusterSnapshot; until: number };

  constructor(
    cluster: TroubledCluster,
    private readonly options: ClusterReflectorsOptions,
  ) {
    this.cluster = cluster.name;
    this.troubles = new ClusterTroubleLog({
      ...options,
      cluster,
      health: () => this.health(),
    });
    this.reflectors = createReflectors({
      ...options,
      // Not over all clusters: one that is silent would hold up the others.
      readings: new Slots(() => readingsAtOnce),
      reachability: new Reachability(options.clock, options.random),
      changed: () => {
        this.lastSnapshot = undefined;
        this.troubles.changed();
        options.changed();
      },
    });
  }

  /** Resolves when the signal was aborted and every connection is closed. */
  async run(signal: AbortSignal): Promise<void> {
    await Promise.all(
      watchedKinds.map(({ kind }) => this.reflectors[kind].run(signal)),
    );
    this.troubles.stop();
    await this.options.transport.close();
  }

  /** One object for all calls of a second in which nothing changes, since readers index it. */
  snapshot(): ClusterSnapshot {
    const now = this.options.clock.now().getTime();
    if (!this.lastSnapshot || now >= this.lastSnapshot.until) {
      const value = createSnapshot(this.cluster, kind =>
        this.reflectors[kind].observe(),
      );
      this.lastSnapshot = { value, until: now + snapshotAgeMs };
    }
    return this.lastSnapshot.value;
  }

  health(): ClusterSourceHealth[] {
    return watchedKinds.map(({ kind }) => ({
      cluster: this.cluster,
      ...this.reflectors[kind].describe(),
    }));
  }
}
