import type { Clock } from '../Clock';

// The constants of client-go's reflector (k8s.io/client-go/tools/cache/reflector.go).
const firstMs = 800;
const longestMs = 30_000;
const factor = 2;
const forgetAfterMs = 120_000;

/** Lengthens a wait by up to itself, so that many clients do not come back at one moment. */
export function jittered(ms: number, random: () => number, share = 1): number {
  return Math.round(ms * (1 + share * random()));
}

/**
 * How long to wait after a failure: 0.8 s doubled up to 30 s, each lengthened by up to itself.
 * Begins anew when two minutes passed without one.
 */
export class BackOff {
  private nextMs = firstMs;
  private askedAt = 0;

  constructor(
    private readonly clock: Clock,
    private readonly random: () => number,
  ) {}

  /** The wait in milliseconds. */
  next(): number {
    const now = this.clock.now().getTime();
    if (now - this.askedAt > forgetAfterMs) {
      this.reset();
    }
    this.askedAt = now;
    const ms = this.nextMs;
    this.nextMs = Math.min(ms * factor, longestMs);
    return jittered(ms, this.random);
  }

  reset(): void {
    this.nextMs = firstMs;
  }
}
