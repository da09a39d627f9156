import type { Clock } from '../kubernetes/Clock';
import { delay } from '../kubernetes/Clock';
import { Slots } from '../limits/Slots';

export interface BudgetLimits {
  /** Queries a second to one server; a second's worth may come at once. */
  queriesPerSecond: number;
  /** Queries that wait for one server at the same time. */
  inFlight: number;
}

/** Failures in a row after which a server gets one query at a time: it must not use up what healthy ones need. */
const failuresUntilSuspect = 3;

/** What one DNS server may be asked: a token bucket, and a bound on open queries. */
export class ServerBudget {
  private tokens: number;
  private filledAt: number;
  private failures = 0;
  private readonly slots: Slots;

  constructor(
    private readonly clock: Clock,
    private readonly limits: BudgetLimits,
  ) {
    this.tokens = limits.queriesPerSecond;
    this.filledAt = clock.now().getTime();
    this.slots = new Slots(() =>
      this.failures >= failuresUntilSuspect ? 1 : limits.inFlight,
    );
  }

  /** Runs one query when the budget allows it. `failed` tells whether the server may be at fault. */
  async spend<T>(
    signal: AbortSignal,
    query: () => Promise<T>,
    failed: (outcome: T) => boolean,
  ): Promise<T> {
    return this.slots.run(signal, async () => {
      await this.takeToken(signal);
      const outcome = await query();
      this.failures = failed(outcome) ? this.failures + 1 : 0;
      return outcome;
    });
  }

  private async takeToken(signal: AbortSignal): Promise<void> {
    this.refill();
    this.tokens -= 1;
    if (this.tokens >= 0) {
      return;
    }
    const waitMs = (-this.tokens * 1000) / this.limits.queriesPerSecond;
    await delay(this.clock, waitMs, signal);
    signal.throwIfAborted();
  }

  private refill(): void {
    const now = this.clock.now().getTime();
    const elapsed = Math.max(0, now - this.filledAt) / 1000;
    this.filledAt = now;
    this.tokens = Math.min(
      this.limits.queriesPerSecond,
      this.tokens + elapsed * this.limits.queriesPerSecond,
    );
  }
}
