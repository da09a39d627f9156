import type { Clock } from '../Clock';

/**
 * Calls back when it was not fed for `ms` milliseconds. One timer for many feeds: a busy stream
 * only notes the time, and the timer looks at the note when it fires.
 */
export class Watchdog {
  readonly #clock: Clock;
  readonly #ms: number;
  readonly #bite: () => void;
  #fedAt: number;
  #cancel: () => void;

  constructor(clock: Clock, ms: number, bite: () => void) {
    this.#clock = clock;
    this.#ms = ms;
    this.#bite = bite;
    this.#fedAt = clock.now().getTime();
    this.#cancel = clock.after(ms, () => this.#look());
  }

  feed(): void {
    this.#fedAt = this.#clock.now().getTime();
  }

  stop(): void {
    this.#cancel();
  }

  #look(): void {
    const hungry = this.#clock.now().getTime() - this.#fedAt;
    if (hungry >= this.#ms) {
      this.#bite();
      return;
    }
    // A clock set back makes `hungry` negative; then the wait simply starts anew.
    const rest = Math.min(this.#ms, this.#ms - hungry);
    this.#cancel = this.#clock.after(rest, () => this.#look());
  }
}
