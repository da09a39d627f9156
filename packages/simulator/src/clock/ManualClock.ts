import type { Clock } from './Clock';

interface Step {
  at: number;
  run: () => void;
}

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  private time: number;
  private steps: Step[] = [];

  constructor(start = new Date('2026-11-23T10:00:00Z')) {
    this.time = start.getTime();
  }

  now(): Date {
    return new Date(this.time);
  }

  after(milliseconds: number, run: () => void): () => void {
    const step = { at: this.time + milliseconds, run };
    this.steps.push(step);
    return () => {
      this.steps = this.steps.filter(it => it !== step);
    };
  }

  /** Moves on and runs what falls due on the way, in the order of time. */
  advance(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (let next = this.due(end); next; next = this.due(end)) {
      this.time = next.at;
      next.run();
    }
    this.time = end;
  }

  private due(end: number): Step | undefined {
    const [next] = this.steps
      .filter(step => step.at <= end)
      .sort((a, b) => a.at - b.at);
    this.steps = this.steps.filter(step => step !== next);
    return next;
  }
}
