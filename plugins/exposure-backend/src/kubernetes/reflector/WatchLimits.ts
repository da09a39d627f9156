/**
 * The numbers a reflector works by; times in milliseconds.
 */
export interface WatchLimits {
  /** Objects of one kind in one cluster; more is `tooLarge`. */
  maxObjects: number;
  /** How often to look again for rights, for a CRD, or where only listing is allowed. */
  slowRetryMs: number;
  /** How often to read everything again although nothing seems wrong: after etcd was restored, a watch waits in silence. */
  resyncMs: number;
  /** How long the objects that begin a watch list may take, before a paged list is read instead. */
  watchListMs: number;
  /** Asked lifetime of a watch in seconds; the API server's own would be 30 to 60 minutes. */
  watchSeconds: { from: number; to: number };
}

export const defaultLimits: WatchLimits = {
  maxObjects: 50_000,
  slowRetryMs: 60_000,
  resyncMs: 6 * 60 * 60 * 1000,
  watchListMs: 60_000,
  watchSeconds: { from: 300, to: 600 },
};
