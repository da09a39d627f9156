/**
 * How well one source of facts can be read. A reflector is `syncing` until its first list is whole.
 * @public
 */
export type SourceState =
  | 'syncing'
  | 'synced'
  | 'forbidden'
  | 'absent'
  | 'unreachable'
  | 'tooLarge';

/**
 * The health of one (cluster, kind) source, as the API shows it.
 * @public
 */
export interface SourceHealth {
  environment: string;
  cluster: string;
  /** A watched kind, e.g. `Certificate`, or `DNS`. */
  kind: string;
  state: SourceState;
  /** When the state began (RFC 3339, UTC). */
  since: string;
  /** Last time the source was known to be current. */
  lastSyncedAt?: string;
  /** What went wrong, without addresses or credentials. */
  message?: string;
}
