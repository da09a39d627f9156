import type { SourceRecord } from '../store/ExposureStore';

/** A replica that has not written for so long (milliseconds) no longer speaks for its clusters. */
const replicaSilentAfterMs = 30_000;

/**
 * What the replicas know together: a source that one living replica can read is readable. `lastSyncedAt` is the
 * latest that any replica, living or gone, has seen.
 */
export function mergeSources(
  records: readonly SourceRecord[],
  now: Date,
): SourceRecord[] {
  const groups = new Map<string, SourceRecord[]>();
  for (const record of records) {
    const key = `${record.cluster}/${record.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const livingSince = new Date(now.getTime() - replicaSilentAfterMs);
  return [...groups.values()].map(group =>
    mergeGroup(group, livingSince.toISOString()),
  );
}

function mergeGroup(
  group: readonly SourceRecord[],
  livingSince: string,
): SourceRecord {
  const newestFirst = [...group].sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const [newest] = newestFirst;
  if (!newest) {
    throw new RangeError('a group has at least one record');
  }
  const synced = newestFirst.find(
    ({ state, seenAt }) => state === 'synced' && seenAt >= livingSince,
  );
  const lastSyncedAt = group
    .map(record => record.lastSyncedAt ?? '')
    .reduce((a, b) => (a > b ? a : b));
  return {
    ...(synced ?? newest),
    ...(lastSyncedAt === '' ? {} : { lastSyncedAt }),
  };
}

/** Whether a replica other than this one can read the cluster now. */
export function isReadByAnother(
  records: readonly SourceRecord[],
  seen: { cluster: string; replica: string; now: Date },
): boolean {
  const others = records.filter(
    ({ cluster, replica }) =>
      cluster === seen.cluster && replica !== seen.replica,
  );
  const living = new Date(seen.now.getTime() - replicaSilentAfterMs);
  return others.some(
    ({ state, seenAt }) => state === 'synced' && seenAt >= living.toISOString(),
  );
}
