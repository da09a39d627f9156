import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from './Clock';
import type { ClusterSourceHealth } from './ClusterObjects';
import {
  clusterTroubles,
  isEssential,
  type ClusterTrouble,
  type TroubledCluster,
} from './clusterTroubles';

export interface ClusterTroubleLogOptions {
  cluster: TroubledCluster;
  clock: Clock;
  logger: Pick<LoggerService, 'warn' | 'info'>;
  health: () => ClusterSourceHealth[];
}

// The kinds of a cluster meet its answer one after the other.
const settleMs = 2_000;
// A kind that gets no answer at all must not hold back what the others say.
const longestFirstReadMs = 30_000;
/** Watches outlive a right that was taken away, so the kinds notice it over many minutes. */
const againAfterMs = 15 * 60_000;

interface Told {
  at: number;
  kinds: readonly string[];
}

/**
 * Tells the log of a cluster that cannot be read: one warning for each trouble, however many kinds meet it and however often
 * they try again, and one line when all of it is over.
 */
export class ClusterTroubleLog {
  private readonly startedAt: number;
  private readonly told = new Map<ClusterTrouble['id'], Told>();
  private cancel?: () => void;
  private cancelAgain?: () => void;

  constructor(private readonly options: ClusterTroubleLogOptions) {
    this.startedAt = this.now();
  }

  /** Something about the sources changed. */
  changed(): void {
    this.cancel ??= this.options.clock.after(settleMs, () => {
      this.cancel = undefined;
      this.look();
    });
  }

  stop(): void {
    this.cancel?.();
    this.cancelAgain?.();
  }

  private now(): number {
    return this.options.clock.now().getTime();
  }

  private look(): void {
    const { cluster, health, logger } = this.options;
    const sources = health();
    if (this.isFirstReading(sources)) {
      this.changed();
      return;
    }
    const troubles = clusterTroubles(cluster, sources, new Date(this.now()));
    troubles.forEach(trouble => this.tell(trouble));
    const present = new Set(troubles.map(({ id }) => id));
    const isOver = this.told.size > 0 && present.size === 0;
    for (const id of this.told.keys()) {
      if (!present.has(id)) {
        this.told.delete(id);
      }
    }
    if (isOver) {
      logger.info(`Cluster ${cluster.name} is read again.`);
    }
    // It has to last a while, and nothing changes meanwhile.
    if (sources.some(({ state }) => state === 'unreachable')) {
      this.changed();
    }
  }

  private isFirstReading(sources: readonly ClusterSourceHealth[]): boolean {
    return (
      sources.some(
        source => source.state === 'syncing' && isEssential(source),
      ) && this.now() - this.startedAt < longestFirstReadMs
    );
  }

  private tell({ id, kinds, message }: ClusterTrouble): void {
    const told = this.told.get(id);
    if (told && kinds.every(kind => told.kinds.includes(kind))) {
      return;
    }
    const waitMs = told ? told.at + againAfterMs - this.now() : 0;
    if (waitMs > 0) {
      this.cancelAgain ??= this.options.clock.after(waitMs, () => {
        this.cancelAgain = undefined;
        this.look();
      });
      return;
    }
    this.told.set(id, { at: this.now(), kinds });
    this.options.logger.warn(message);
  }
}
