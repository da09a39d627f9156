import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { EdgeProbe } from '../edge/EdgeProbe';
import { type Clock, delay } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { PullRequestWatch } from '../pullRequests/PullRequestWatch';
import type { ExposureStore } from '../store/ExposureStore';
import { CoalescedRun } from '../limits/CoalescedRun';
import { EnvironmentWatch } from './EnvironmentWatch';
import { SourceHeartbeat } from '../sources/SourceHeartbeat';

export interface ExposureWatchOptions {
  /** Name of this replica, new at each start. */
  replica: string;
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  /** By environment. */
  resolvers: ReadonlyMap<string, DnsResolver>;
  /** By environment; only those that enable the probe. */
  probes: ReadonlyMap<string, EdgeProbe>;
  pullRequests: PullRequestWatch;
  store: ExposureStore;
  clock: Clock;
  logger: LoggerService;
  /** Called, at most once a moment, after any status changed. */
  onChanged: () => void;
}

const heartbeatMs = 10_000;
const announceMs = 500;

/** Follows every environment from `start` to `stop`. Each replica runs one; they share nothing but the store. */
export class ExposureWatch {
  private readonly environments: EnvironmentWatch[];
  private readonly heartbeat: SourceHeartbeat;
  private readonly beating: CoalescedRun;
  private readonly announcing: CoalescedRun;
  private readonly ending = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ExposureWatchOptions) {
    const { clock, logger } = options;
    const onError = (error: unknown) =>
      logger.warn(`The health of clusters could not be stored: ${error}`);
    this.heartbeat = new SourceHeartbeat(options);
    this.beating = new CoalescedRun({
      clock,
      delayMs: announceMs,
      run: () => this.heartbeat.beat(),
      onError,
    });
    this.announcing = new CoalescedRun({
      clock,
      delayMs: announceMs,
      run: async () => options.onChanged(),
      onError,
    });
    this.environments = this.createEnvironments();
  }

  start(): void {
    const { clusters, pullRequests } = this.options;
    const { signal } = this.ending;
    const unsubscribe = [
      clusters.onChange(cluster => this.clusterChanged(cluster)),
      pullRequests.onChange(() => this.refreshAll()),
    ];
    signal.addEventListener('abort', () => unsubscribe.forEach(end => end()));
    clusters.start(signal);
    this.running = Promise.all([
      this.beatForever(signal),
      pullRequests.run(signal),
      ...this.environments.map(environment => environment.run(signal)),
    ]);
  }

  /** Resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
    await this.beating.stop();
    await this.announcing.stop();
    await this.options.clusters.stop();
  }

  /** Looks at these exposures again soon, past the caches. */
  recheck(ids: readonly string[]): void {
    this.environments.forEach(environment => environment.recheck(ids));
  }

  private createEnvironments(): EnvironmentWatch[] {
    const { platform, resolvers, probes } = this.options;
    return Object.values(platform.environments).map(environment => {
      const resolver = resolvers.get(environment.id);
      const probe = probes.get(environment.id);
      if (!resolver) {
        throw new RangeError(`No resolver for ${environment.id}`);
      }
      return new EnvironmentWatch({
        ...this.options,
        environment,
        resolver,
        ...(probe ? { probe } : {}),
        onChanged: () => this.announcing.request(),
      });
    });
  }

  private clusterChanged(cluster: string): void {
    this.beating.request();
    this.environments
      .filter(environment => environment.cluster === cluster)
      .forEach(environment => environment.requestRefresh());
  }

  private refreshAll(): void {
    this.environments.forEach(environment => environment.requestRefresh());
  }

  private async beatForever(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.beating.request();
      await delay(this.options.clock, heartbeatMs, signal);
    }
  }
}
