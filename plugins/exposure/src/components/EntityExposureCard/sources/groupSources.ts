import { SourceHealth } from '@exposure/backstage-plugin-exposure-common';

/** All sources of one cluster that share a trouble. @internal */
export interface SourceNote {
  cluster: string;
  state: SourceHealth['state'];
  since: string;
  kinds: string[];
  /** The last time the worst of them was current; left out where it never was. */
  lastSyncedAt?: string;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/**
 * The sources that are not in order, one note for each cluster and kind of trouble, so that a cluster that is down gives one line
 * and not thirteen. A kind that is not installed, or a first load, is no trouble of its readers.
 * @internal
 */
export function groupSources(sources: readonly SourceHealth[]): SourceNote[] {
  const notes = new Map<string, SourceNote>();
  for (const source of sources) {
    const { cluster, state, since, kind, lastSyncedAt } = source;
    if (state === 'synced' || state === 'absent' || state === 'syncing') {
      continue;
    }
    const key = `${cluster}\n${state}`;
    const note = notes.get(key);
    const synced = [note?.lastSyncedAt, lastSyncedAt].filter(
      (time): time is string => time !== undefined,
    );
    notes.set(key, {
      cluster,
      state,
      since: note ? earlier(note.since, since) : since,
      kinds: [...(note?.kinds ?? []), kind],
      ...(synced.length ? { lastSyncedAt: synced.reduce(earlier) } : {}),
    });
  }
  return [...notes.values()];
}
