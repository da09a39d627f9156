import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { ClusterSnapshot } from '@exposure/backstage-plugin-exposure-common';
import { systemClock } from './Clock';
import type { Clock } from './Clock';
import type { ClusterConnection } from './clusters/ClusterConnection';
import type { ClusterObjects, ClusterSourceHealth } from './ClusterObjects';
import { ClusterReflectors } from './ClusterReflectors';
import { HttpsTransport } from './protocol/HttpsTransport';
import { defaultLimits } from './reflector/WatchLimits';
import type { WatchLimits } from './reflector/WatchLimits';

/**
 * What {@link ReflectedClusterObjects} needs.
 * @public
 */
export interface ReflectedClusterObjectsOptions {
  clusters: readonly ClusterConnection[];
  logger: Pick<LoggerService, 'warn' | 'info'>;
  clock?: Clock;
  /** From 0 up to, but not including, 1. */
  random?: () => number;
  limits?: Partial<WatchLimits>;
}

// Long enough to make one call of a burst of events, too short to be seen.
const batchMs = 50;

/**
 * The clusters, followed by reflectors of our own. Clusters share nothing: a bad one slows no other.
 * @public
 */
export class ReflectedClusterObjects implements ClusterObjects {
  private readonly clock: Clock;
  private readonly logger: Pick<LoggerService, 'warn' | 'info'>;
  private readonly clusters: ReadonlyMap<string, ClusterReflectors>;
  private readonly listeners = new Set<(cluster: string) => void>();
  private readonly announced = new Map<string, () => void>();
  private readonly stopped = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(options: ReflectedClusterObjectsOptions) {
    this.clock = options.clock ?? systemClock;
    this.logger = options.logger;
    this.clusters = new Map(
      options.clusters.map(connection => [
        connection.name,
        this.follow(connection, options),
      ]),
    );
  }

  start(signal?: AbortSignal): void {
    const stop = () => this.stopped.abort();
    if (signal?.aborted) {
      stop();
    }
    signal?.addEventListener('abort', stop, { once: true });
    this.running = Promise.all(
      [...this.clusters.values()].map(cluster =>
        cluster.run(this.stopped.signal),
      ),
    );
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
    this.announced.forEach(cancel => cancel());
    this.announced.clear();
  }

  snapshot(cluster: string): ClusterSnapshot {
    const found = this.clusters.get(cluster);
    if (!found) {
      throw new NotFoundError(`no environment names the cluster "${cluster}"`);
    }
    return found.snapshot();
  }

  health(): ClusterSourceHealth[] {
    return [...this.clusters.values()].flatMap(cluster => cluster.health());
  }

  onChange(listener: (cluster: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private follow(
    connection: ClusterConnection,
    options: ReflectedClusterObjectsOptions,
  ): ClusterReflectors {
    return new ClusterReflectors(connection, {
      logger: this.logger,
      transport: new HttpsTransport(connection, this.clock),
      clock: this.clock,
      random: options.random ?? Math.random,
      limits: { ...defaultLimits, ...options.limits },
      changed: () => this.announce(connection.name),
      unexpected: error =>
        this.logger.warn(
          `reading cluster ${connection.name} failed unexpectedly`,
          { error: String(error).slice(0, 1000) },
        ),
    });
  }

  private announce(cluster: string): void {
    if (this.announced.has(cluster)) {
      return;
    }
    const cancel = this.clock.after(batchMs, () => {
      this.announced.delete(cluster);
      for (const listener of [...this.listeners]) {
        this.tell(listener, cluster);
      }
    });
    this.announced.set(cluster, cancel);
  }

  private tell(listener: (cluster: string) => void, cluster: string): void {
    try {
      listener(cluster);
    } catch (error) {
      this.logger.warn('a listener to cluster changes failed', {
        error: String(error).slice(0, 1000),
      });
    }
  }
}
