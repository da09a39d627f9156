import {
  type Issuance,
  issuanceKey,
  observeIssuances,
} from '@exposure/backstage-plugin-exposure-common';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { IssuanceStore } from '../store/IssuanceStore';
import { CoalescedRun } from '../limits/CoalescedRun';

export interface IssuanceRecorderOptions {
  /** Names of the clusters that are read. */
  clusterNames: readonly string[];
  clusters: ClusterObjects;
  issuances: IssuanceStore;
  clock: Clock;
  logger: LoggerService;
}

const delayMs = 30_000;

/** The longest lifetime of a public certificate: a set that was certified within it is renewed, not new. */
export const keepIssuancesMs = 100 * 24 * 3_600_000;

/** Notes each issuance that the clusters' Certificates tell of, before cert-manager forgets it. */
export class IssuanceRecorder {
  private readonly noted = new Set<string>();
  private readonly recording: CoalescedRun;
  private unsubscribe?: () => void;

  constructor(private readonly options: IssuanceRecorderOptions) {
    const { clock, logger } = options;
    this.recording = new CoalescedRun({
      clock,
      delayMs,
      run: () => this.record(),
      onError: error =>
        logger.warn(`Issuances could not be recorded; retrying: ${error}`),
    });
  }

  start(): void {
    this.unsubscribe = this.options.clusters.onChange(() =>
      this.recording.request(),
    );
    this.recording.request();
  }

  async stop(): Promise<void> {
    this.unsubscribe?.();
    await this.recording.stop();
  }

  private async record(): Promise<void> {
    const { issuances, clock } = this.options;
    const since = clock.now().getTime() - keepIssuancesMs;
    const unnoted = this.seen().filter(
      issuance =>
        Date.parse(issuance.issuedAt) >= since &&
        !this.noted.has(issuanceKey(issuance)),
    );
    if (unnoted.length === 0) {
      return;
    }
    await issuances.add(unnoted);
    for (const issuance of unnoted) {
      this.noted.add(issuanceKey(issuance));
    }
    await issuances.drop({ before: new Date(since).toISOString() });
  }

  private seen(): Issuance[] {
    const { clusters, clusterNames } = this.options;
    return clusterNames.flatMap(name =>
      observeIssuances(clusters.snapshot(name)),
    );
  }
}
