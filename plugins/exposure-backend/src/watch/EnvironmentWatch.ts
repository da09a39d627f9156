import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  ClusterSnapshot,
  Environment,
  ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import type { DnsResolver } from '../dns/DnsResolver';
import type { EdgeProbe } from '../edge/EdgeProbe';
import { type Clock, delay } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { ExposureStore, StoredPullRequest } from '../store/ExposureStore';
import { checkExposure } from './checkExposure';
import { CoalescedRun } from '../limits/CoalescedRun';
import { judgeExposure } from './judgeExposure';
import { isReadByAnother } from '../sources/mergeSources';
import { readabilityOf } from './readabilityOf';
import { StatusWriter } from './StatusWriter';
import { pullRequestsById, subjectsOf } from './subjectsOf';
import { watchExposure, type WatchedExposure } from './WatchedExposure';

/** What the watch of an environment works with. */
export interface EnvironmentWatchOptions {
  /** Name of this replica, new at each start. */
  replica: string;
  environment: Environment;
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  resolver: DnsResolver;
  /** Left out where the environment does not enable the probe. */
  probe?: EdgeProbe;
  store: ExposureStore;
  clock: Clock;
  logger: LoggerService;
  /** Called after a status changed, appeared or went. */
  onChanged: () => void;
}

/** Changes of objects come in bursts: a rollout touches several kinds within a moment. */
const debounceMs = 200;
const tickMs = 1_000;
const maxChecks = 32;
/** Exposures judged before others get a turn at the event loop. */
const batchSize = 25;

/**
 * Follows one environment: judges every exposure again when its cluster, its pull requests or the DNS say something new.
 * Environments share nothing but the budgets of DNS servers, so a bad one does not slow the others.
 */
export class EnvironmentWatch {
  private readonly watched = new Map<string, WatchedExposure>();
  private readonly writer: StatusWriter;
  private readonly refreshing: CoalescedRun;
  private readonly checks = new Set<Promise<void>>();
  private pullRequests: ReadonlyMap<string, StoredPullRequest> = new Map();
  private loaded = false;

  constructor(private readonly options: EnvironmentWatchOptions) {
    const { clock, environment, store } = options;
    this.writer = new StatusWriter(store, environment.id);
    this.refreshing = new CoalescedRun({
      clock,
      delayMs: debounceMs,
      run: () => this.refresh(),
      onError: error => this.warn('could not be judged', error),
    });
  }

  get cluster(): string {
    return this.options.environment.cluster;
  }

  /** Resolves when the signal was aborted and the work under way has ended. */
  async run(signal: AbortSignal): Promise<void> {
    this.requestRefresh();
    while (!signal.aborted) {
      this.startDueChecks(signal);
      await delay(this.options.clock, tickMs, signal);
    }
    await this.refreshing.stop();
    await Promise.all(this.checks);
  }

  requestRefresh(): void {
    this.refreshing.request();
  }

  /** Looks at these exposures again soon, past the caches. */
  recheck(ids: readonly string[]): void {
    for (const id of ids) {
      const exposure = this.watched.get(id);
      if (!exposure) {
        continue;
      }
      exposure.fresh = true;
      exposure.nextCheckAt = this.options.clock.now().getTime();
    }
    this.requestRefresh();
  }

  private async refresh(): Promise<void> {
    const { store, clock } = this.options;
    if (!this.loaded) {
      await this.writer.load();
      this.loaded = true;
    }
    this.pullRequests = pullRequestsById(
      await store.pullRequests(),
      clock.now(),
    );
    this.followSubjects();
    let judged = 0;
    for (const exposure of [...this.watched.values()]) {
      await this.judge(exposure);
      judged += 1;
      if (judged % batchSize === 0) {
        await new Promise(setImmediate);
      }
    }
  }

  private followSubjects(): void {
    const { clusters, environment, clock, probe } = this.options;
    const subjects = subjectsOf(environment.id, {
      platform: this.options.platform,
      snapshot: clusters.snapshot(environment.cluster),
      stored: this.writer.all(),
      pullRequests: this.pullRequests,
    });
    for (const id of this.watched.keys()) {
      if (!subjects.has(id)) {
        this.watched.delete(id);
      }
    }
    for (const [id, subject] of subjects) {
      const exposure = this.watched.get(id);
      if (exposure) {
        exposure.subject = subject;
      } else {
        const now = clock.now();
        const probes = probe !== undefined;
        this.watched.set(id, watchExposure(id, subject, { now, probes }));
      }
    }
  }

  private startDueChecks(signal: AbortSignal): void {
    const now = this.options.clock.now().getTime();
    for (const exposure of this.watched.values()) {
      if (this.checks.size >= maxChecks) {
        return;
      }
      if (exposure.checking || exposure.nextCheckAt > now) {
        continue;
      }
      exposure.checking = true;
      const check = this.check(exposure, signal).finally(() => {
        exposure.checking = false;
        this.checks.delete(check);
      });
      this.checks.add(check);
    }
  }

  private async check(
    exposure: WatchedExposure,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      await checkExposure(exposure, this.options, signal);
      await this.judge(exposure);
    } catch (error) {
      if (!signal.aborted) {
        this.warn('could not be checked', error);
      }
    }
  }

  /** Judges by what is known now, unless what is stored was judged by more. */
  private async judge(exposure: WatchedExposure): Promise<void> {
    const { clusters, environment } = this.options;
    const snapshot = clusters.snapshot(environment.cluster);
    const isStored = this.writer.get(exposure.id) !== undefined;
    if (isStored && (await this.knowsLess(exposure, snapshot))) {
      return;
    }
    const changed = await judgeExposure(exposure, {
      ...this.options,
      snapshot,
      writer: this.writer,
      pullRequests: this.pullRequests,
    });
    if (changed) {
      this.options.onChanged();
    }
  }

  private async knowsLess(
    exposure: WatchedExposure,
    snapshot: ClusterSnapshot,
  ): Promise<boolean> {
    if (!exposure.dns.known) {
      return true;
    }
    const readability = readabilityOf(snapshot);
    if (readability !== 'stale') {
      return readability === 'unread';
    }
    const { store, replica, clock } = this.options;
    return isReadByAnother(await store.sources(), {
      cluster: snapshot.cluster,
      replica,
      now: clock.now(),
    });
  }

  private warn(what: string, error: unknown): void {
    const { environment, logger } = this.options;
    const message = error instanceof Error ? error.message : String(error);
    logger.warn(`Environment ${environment.id} ${what}: ${message}`);
  }
}
