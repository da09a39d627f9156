import type { Clock } from '../kubernetes/Clock';

export interface CoalescedRunOptions {
  clock: Clock;
  /** Requests within this many milliseconds make one run. */
  delayMs: number;
  run: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** Runs work soon after it was asked for, never twice at once, and once more when it was asked for meanwhile. */
export class CoalescedRun {
  private requested = false;
  private stopped = false;
  private cancel?: () => void;
  private running?: Promise<void>;

  constructor(private readonly options: CoalescedRunOptions) {}

  request(): void {
    if (this.stopped || this.requested) {
      return;
    }
    this.requested = true;
    if (!this.running) {
      this.schedule();
    }
  }

  /** Resolves when the run under way has ended; none begins after that. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.cancel?.();
    await this.running;
  }

  private schedule(): void {
    const { clock, delayMs } = this.options;
    this.cancel = clock.after(delayMs, () => {
      this.requested = false;
      this.running = this.options
        .run()
        .catch(this.options.onError)
        .finally(() => {
          this.running = undefined;
          if (this.requested && !this.stopped) {
            this.schedule();
          }
        });
    });
  }
}
