import type { SourceState } from '@exposure/backstage-plugin-exposure-common';
import { isEssential } from '../kubernetes/clusterTroubles';
import type { SourceRecord } from '../store/ExposureStore';

/** A source that refuses or does not exist has nothing that could become old. */
const neverCurrent: readonly SourceState[] = [
  'forbidden',
  'absent',
  'tooLarge',
];

/**
 * When everything that can be read of a cluster was last known to be current: the oldest of its sources.
 * `undefined` = some source was never read.
 */
export function lastSyncedAt(
  sources: readonly SourceRecord[],
  cluster: string,
): string | undefined {
  const times = sources
    .filter(source => source.cluster === cluster)
    .filter(isEssential)
    .filter(({ state }) => !neverCurrent.includes(state))
    .map(source => source.lastSyncedAt);
  if (times.length === 0 || times.includes(undefined)) {
    return undefined;
  }
  return times.reduce((a = '', b = '') => (a < b ? a : b));
}
