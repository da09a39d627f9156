import type { Clock } from '../Clock';

/**
 * Calls back when it was not fed for `ms` milliseconds. One timer for many feeds: a busy stream
 * only notes the time, and the timer looks at the note when it fires.
 */
export class Watchdog {
  private readonly bite: () => void;
  private fedAt: number;
  private cancel: () => void;

  constructor(
    private readonly clock: Clock,
    private readonly ms: number,
    bite: () => void,
  ) {
    this.bite = bite;
    this.fedAt = clock.now().getTime();
    this.cancel = clock.after(ms, () => this.look());
  }

  feed(): void {
    this.fedAt = this.clock.now().getTime();
  }

  stop(): void {
    this.cancel();
  }

  private look(): void {
    const hungry = this.clock.now().getTime() - this.fedAt;
    if (hungry >= this.ms) {
      this.bite();
      return;
    }
    // A clock set back makes `hungry` negative; then the wait simply starts anew.
    const rest = Math.min(this.ms, this.ms - hungry);
    this.cancel = this.clock.after(rest, () => this.look());
  }
}
