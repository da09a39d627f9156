import type { Clock } from '../clock';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  private time: number;
  private readonly timers = new Map<
    number,
    { at: number; callback: () => void }
  >();
  private nextId = 1;

  constructor(start = '2026-11-23T10:00:00Z') {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, callback: () => void): () => void {
    const id = this.nextId;
    this.nextId += 1;
    this.timers.set(id, { at: this.time + ms, callback });
    return () => this.timers.delete(id);
  }

  /** How long until the next timer fires, in milliseconds; undefined when nothing waits. */
  nextTimer(): number | undefined {
    const first = this.first();
    return first && first.at - this.time;
  }

  /** Moves the time on, firing what falls due in order and letting promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.time + ms;
    await settle();
    for (
      let first = this.first();
      first && first.at <= end;
      first = this.first()
    ) {
      this.time = Math.max(this.time, first.at);
      this.timers.delete(first.id);
      first.callback();
      await settle();
    }
    this.time = end;
    await settle();
  }

  private first():
    | { id: number; at: number; callback: () => void }
    | undefined {
    let found: { id: number; at: number; callback: () => void } | undefined;
    for (const [id, timer] of this.timers) {
      if (!found || timer.at < found.at) {
        found = { id, ...timer };
      }
    }
    return found;
  }
}

/** Lets every promise and every ready socket callback run; takes no time by the clock. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise(resolve => setImmediate(resolve));
  }
}
