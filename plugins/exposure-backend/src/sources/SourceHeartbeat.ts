import type { Clock } from '../kubernetes/Clock';
import type {
  ClusterObjects,
  ClusterSourceHealth,
} from '../kubernetes/ClusterObjects';
import type { ExposureStore, SourceRecord } from '../store/ExposureStore';

export interface SourceHeartbeatOptions {
  replica: string;
  clusters: ClusterObjects;
  store: ExposureStore;
  clock: Clock;
}

/** How long replicas that are gone are remembered for the age of what they saw. */
const keepMs = 30 * 24 * 3_600_000;

/** Tells the other replicas, and the next start of this one, how well this one can read its clusters. */
export class SourceHeartbeat {
  constructor(private readonly options: SourceHeartbeatOptions) {}

  async beat(): Promise<void> {
    const { clusters, store, clock, replica } = this.options;
    const now = clock.now();
    const seenAt = now.toISOString();
    const records = clusters
      .health()
      .map(health => toRecord(health, { replica, seenAt }));
    await store.putSources(records);
    const seenBefore = new Date(now.getTime() - keepMs).toISOString();
    await store.dropSources({ seenBefore });
  }
}

function toRecord(
  health: ClusterSourceHealth,
  writer: Pick<SourceRecord, 'replica' | 'seenAt'>,
): SourceRecord {
  const { cluster, kind, state, since, lastSyncedAt, message } = health;
  return {
    ...writer,
    cluster,
    kind,
    state,
    since,
    ...(lastSyncedAt === undefined ? {} : { lastSyncedAt }),
    ...(message === undefined ? {} : { message }),
  };
}
