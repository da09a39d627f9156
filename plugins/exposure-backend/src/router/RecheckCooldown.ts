import type { RecheckAnswer } from '@exposure/backstage-plugin-exposure-common';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kubernetes/Clock';

const cooldownMs = 15_000;
const maxEntries = 10_000;

/**
 * Looking again costs DNS servers something, so an entity has it at most every few seconds. Very many entities end the
 * cool-downs that were not asked for longest, never all.
 */
export class RecheckCooldown {
  private readonly until = new LRUCache<string, number>({ max: maxEntries });

  constructor(private readonly clock: Clock) {}

  ask(entityRef: string): RecheckAnswer {
    const now = this.clock.now().getTime();
    const until = this.until.get(entityRef) ?? 0;
    if (until > now) {
      return { accepted: false, nextRecheckAt: new Date(until).toISOString() };
    }
    this.until.set(entityRef, now + cooldownMs);
    const nextRecheckAt = new Date(now + cooldownMs).toISOString();
    return { accepted: true, nextRecheckAt };
  }
}
