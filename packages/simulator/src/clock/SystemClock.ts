import type { Clock } from './Clock';

/**
 * The machine's clock. Waits are divided by `speed`, times are not: a portal reads them beside its own clock, so a world
 * that walks through hours in seconds must still stamp the present.
 */
export class SystemClock implements Clock {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly speed: number;

  constructor(options: { speed?: number } = {}) {
    this.speed = options.speed ?? 1;
  }

  now(): Date {
    return new Date();
  }

  after(milliseconds: number, step: () => void): () => void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      step();
    }, milliseconds / this.speed);
    this.timers.add(timer);
    return () => {
      clearTimeout(timer);
      this.timers.delete(timer);
    };
  }

  /** Cancels everything that is still to come. */
  stop(): void {
    for (const timer of this.timers) {
      clearTimeout(timer);
    }
    this.timers.clear();
  }
}
