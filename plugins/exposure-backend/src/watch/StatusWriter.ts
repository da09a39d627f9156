import {
  type ExposureStatus,
  isSameVerdict,
} from '@exposure/backstage-plugin-exposure-common';
import type { ExposureStore, StoredExposure } from '../store/ExposureStore';

/** An exposure's row without what the judgement adds. */
export type ExposureRow = Pick<StoredExposure, 'kubernetesId' | 'labels'> & {
  id: string;
};

/** Enough for all replicas of a large portal to write in turn. */
const maxAttempts = 5;

/**
 * Writes the statuses of one environment, only where they say something new, and never over what another replica wrote
 * meanwhile.
 */
export class StatusWriter {
  private readonly stored = new Map<string, StoredExposure>();

  constructor(
    private readonly store: ExposureStore,
    private readonly environment: string,
  ) {}

  async load(): Promise<void> {
    const exposures = await this.store.list({ environment: this.environment });
    this.stored.clear();
    for (const exposure of exposures) {
      this.stored.set(exposure.status.id, exposure);
    }
  }

  all(): StoredExposure[] {
    return [...this.stored.values()];
  }

  get(id: string): StoredExposure | undefined {
    return this.stored.get(id);
  }

  /**
   * Writes what `judge` says, given the status before it. Of a verdict that says nothing new only the times are
   * written, and only after a check: a cluster's event makes all its exposures judged again.
   * Returns whether something new was written.
   */
  async write(
    row: ExposureRow,
    { checked }: { checked: boolean },
    judge: (previous: ExposureStatus | undefined) => ExposureStatus,
  ): Promise<boolean> {
    const { id, ...owner } = row;
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const before = this.stored.get(id);
      const status = judge(before?.status);
      if (before && isSameVerdict(before.status, status)) {
        if (!checked) {
          return false;
        }
        await this.store.confirm(status, before.revision);
        this.stored.set(id, { ...before, status });
        return false;
      }
      const exposure = { ...owner, status };
      if (await this.store.put(exposure, before?.revision)) {
        const revision = (before?.revision ?? 0) + 1;
        this.stored.set(id, { ...exposure, revision });
        return true;
      }
      await this.reload(id);
    }
    return false;
  }

  async remove(id: string): Promise<boolean> {
    const before = this.stored.get(id);
    if (!before) {
      return false;
    }
    const removed = await this.store.remove(id, before.revision);
    if (removed) {
      this.stored.delete(id);
    } else {
      await this.reload(id);
    }
    return removed;
  }

  private async reload(id: string): Promise<void> {
    const exposure = await this.store.get(id);
    if (exposure) {
      this.stored.set(id, exposure);
    } else {
      this.stored.delete(id);
    }
  }
}
