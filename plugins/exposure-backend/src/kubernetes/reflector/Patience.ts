import { delay } from '../Clock';
import type { Clock } from '../Clock';
import type { KubernetesFailure } from '../protocol/KubernetesFailure';
import { BackOff, jittered } from './BackOff';
import type { Reachability } from './Reachability';
import type { Wait } from './recovery';
import type { WatchLimits } from './WatchLimits';

const whileMs = 30_000;

/**
 * The waiting of one reflector between a failure and the next try.
 */
export class Patience {
  private readonly options: {
    clock: Clock;
    random: () => number;
    limits: WatchLimits;
    reachability: Reachability;
  };
  private readonly backOff: BackOff;
  private disconnected = false;

  constructor(options: {
    clock: Clock;
    random: () => number;
    limits: WatchLimits;
    reachability: Reachability;
  }) {
    this.options = options;
    this.backOff = new BackOff(options.clock, options.random);
  }

  /** The cluster sent an HTTP answer: what was learned from its absence does not count any more. */
  answered(): void {
    if (this.disconnected) {
      this.disconnected = false;
      this.backOff.reset();
    }
    this.options.reachability.answered();
  }

  /** Resolves when it is time to try again, or when the signal is aborted. */
  async wait(
    wait: Exclude<Wait, 'none'>,
    failure: KubernetesFailure,
    signal: AbortSignal,
  ): Promise<void> {
    const { clock, reachability } = this.options;
    if (failure.kind !== 'disconnected') {
      this.answered();
      await delay(clock, this.length(wait, failure), signal);
      return;
    }
    this.disconnected = true;
    if (await reachability.pause(this.length(wait, failure), signal)) {
      this.backOff.reset();
    }
  }

  /** Milliseconds. */
  private length(
    wait: Exclude<Wait, 'none'>,
    { retryAfterMs }: KubernetesFailure,
  ): number {
    const { random, limits } = this.options;
    switch (wait) {
      case 'slow':
        return jittered(limits.slowRetryMs, random, 0.25);
      case 'rare':
        return jittered(10 * limits.slowRetryMs, random, 0.25);
      case 'while':
        return jittered(whileMs, random);
      default:
        return retryAfterMs === undefined
          ? this.backOff.next()
          : jittered(retryAfterMs, random, 0.1);
    }
  }
}
