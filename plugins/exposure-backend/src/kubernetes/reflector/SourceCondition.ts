import { known, unknown } from '@exposure/backstage-plugin-exposure-common';
import type {
  Observed,
  SourceState,
  UnknownBecause,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../Clock';

/** What the API server refuses: who we are (HTTP 401), or what we ask for (403). */
export type Refused = 'credential' | 'right';

/**
 * How well one (cluster, kind) can be read, since when, and when its data were last known to be current.
 */
export class SourceCondition {
  private current: SourceState = 'syncing';
  private since: string;
  private lastSyncedAt?: string;
  private message?: string;
  private refused?: Refused;

  constructor(private readonly clock: Clock) {
    this.since = clock.now().toISOString();
  }

  get state(): SourceState {
    return this.current;
  }

  /** Whether it was ever read whole. */
  get wasSynced(): boolean {
    return this.lastSyncedAt !== undefined;
  }

  /** The data are current now. Like the others, returns whether what is shown is different now. */
  synced(): boolean {
    this.lastSyncedAt = this.clock.now().toISOString();
    return this.current === 'synced'
      ? this.enter('synced', this.message, this.refused)
      : this.enter('synced', undefined);
  }

  /** The source is read, but in a poorer way than it should be; undefined takes that back. */
  limited(message: string | undefined, refused?: Refused): boolean {
    return this.enter('synced', message, refused);
  }

  failed(state: SourceState, message: string, refused?: Refused): boolean {
    return this.enter(state, message, refused);
  }

  observe<T>(value: T): Observed<T> {
    const because = this.because();
    if (this.lastSyncedAt === undefined) {
      return unknown(because, this.since, this.message);
    }
    return this.current === 'synced'
      ? known(value, this.lastSyncedAt)
      : known(value, this.lastSyncedAt, { because, since: this.since });
  }

  describe() {
    return {
      state: this.current,
      since: this.since,
      ...(this.lastSyncedAt && { lastSyncedAt: this.lastSyncedAt }),
      ...(this.message && { message: this.message }),
      ...(this.refused && { refused: this.refused }),
    };
  }

  private because(): UnknownBecause {
    return this.current === 'syncing' || this.current === 'synced'
      ? 'notRead'
      : this.current;
  }

  private enter(
    state: SourceState,
    message: string | undefined,
    refused?: Refused,
  ): boolean {
    const changed = state !== this.current || message !== this.message;
    if (state !== this.current) {
      this.since = this.clock.now().toISOString();
    }
    this.current = state;
    this.message = message;
    this.refused = refused;
    return changed;
  }
}
