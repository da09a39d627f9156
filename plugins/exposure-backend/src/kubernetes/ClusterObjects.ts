import type {
  ClusterSnapshot,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * The health of one (cluster, kind), with what reading it has cost so far.
 * @public
 */
export interface ClusterSourceHealth extends Omit<SourceHealth, 'environment'> {
  /** What the API server does not accept (HTTP 401 or 403); left out where it refuses nothing. */
  refused?: 'credential' | 'right';
  /** Objects held now. */
  objects: number;
  /** Whole readings begun since the start: paged lists and watch lists. */
  lists: number;
  /** Watch requests begun since the start. */
  watches: number;
  /** Objects and events that could not be read since the start. */
  malformed: number;
}

/**
 * Port: what the clusters hold, kept current without being asked for.
 * Reading from it never sends a request.
 * @public
 */
export interface ClusterObjects {
  /** Starts to follow every cluster and returns at once; aborting the signal is the same as `stop`. */
  start(signal?: AbortSignal): void;
  /** Resolves when every connection is closed. What was read stays readable. */
  stop(): Promise<void>;
  /**
   * Everything known of one cluster now, unknown parts as such.
   * @throws NotFoundError for a cluster that no environment names
   */
  snapshot(cluster: string): ClusterSnapshot;
  /** One row for each (cluster, kind), in a fixed order. */
  health(): ClusterSourceHealth[];
  /**
   * Calls back after objects or the health of a cluster changed; changes close together make one call.
   * A listener that throws is logged and harms nobody. Returns the way to unsubscribe.
   */
  onChange(listener: (cluster: string) => void): () => void;
}
