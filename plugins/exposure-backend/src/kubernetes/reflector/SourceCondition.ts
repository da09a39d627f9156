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
  readonly #clock: Clock;
  #state: SourceState = 'syncing';
  #since: string;
  #lastSyncedAt?: string;
  #message?: string;
  #refused?: Refused;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#since = clock.now().toISOString();
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Whether it was ever read whole. */
  get wasSynced(): boolean {
    return this.#lastSyncedAt !== undefined;
  }

  /** The data are current now. Like the others, returns whether what is shown is different now. */
  synced(): boolean {
    this.#lastSyncedAt = this.#clock.now().toISOString();
    return this.#state === 'synced'
      ? this.#enter('synced', this.#message, this.#refused)
      : this.#enter('synced', undefined);
  }

  /** The source is read, but in a poorer way than it should be; undefined takes that back. */
  limited(message: string | undefined, refused?: Refused): boolean {
    return this.#enter('synced', message, refused);
  }

  failed(state: SourceState, message: string, refused?: Refused): boolean {
    return this.#enter(state, message, refused);
  }

  observe<T>(value: T): Observed<T> {
    const because = this.#because();
    if (this.#lastSyncedAt === undefined) {
      return unknown(because, this.#since, this.#message);
    }
    return this.#state === 'synced'
      ? known(value, this.#lastSyncedAt)
      : known(value, this.#lastSyncedAt, { because, since: this.#since });
  }

  describe() {
    return {
      state: this.#state,
      since: this.#since,
      ...(this.#lastSyncedAt && { lastSyncedAt: this.#lastSyncedAt }),
      ...(this.#message && { message: this.#message }),
      ...(this.#refused && { refused: this.#refused }),
    };
  }

  #because(): UnknownBecause {
    return this.#state === 'syncing' || this.#state === 'synced'
      ? 'notRead'
      : this.#state;
  }

  #enter(
    state: SourceState,
    message: string | undefined,
    refused?: Refused,
  ): boolean {
    const changed = state !== this.#state || message !== this.#message;
    if (state !== this.#state) {
      this.#since = this.#clock.now().toISOString();
    }
    this.#state = state;
    this.#message = message;
    this.#refused = refused;
    return changed;
  }
}
