import type { Clock } from '../kubernetes/Clock';

const cooldownMs = 15_000;
const maxEntries = 10_000;

/** The answer to somebody who asked to look again. */
export interface RecheckAnswer {
  /** `false` = another look was asked for a moment ago, and serves this one too. */
  accepted: boolean;
  /** When a further look may be asked for (RFC 3339, UTC). */
  nextRecheckAt: string;
}

/** Looking again costs DNS servers something, so an entity has it at most every few seconds. */
export class RecheckCooldown {
  private readonly until = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  ask(entityRef: string): RecheckAnswer {
    const now = this.clock.now().getTime();
    const until = this.until.get(entityRef) ?? 0;
    if (until > now) {
      return { accepted: false, nextRecheckAt: new Date(until).toISOString() };
    }
    if (this.until.size >= maxEntries) this.until.clear();
    this.until.set(entityRef, now + cooldownMs);
    const nextRecheckAt = new Date(now + cooldownMs).toISOString();
    return { accepted: true, nextRecheckAt };
  }
}
