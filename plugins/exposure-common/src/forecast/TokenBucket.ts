import type { RateLimit } from './rateLimits';

/** How full a bucket is at a moment, and how it got there. */
export interface BucketLevel {
  /** Whole tokens that can be taken now, behind those who wait. */
  left: number;
  /** Takings inside the window. */
  taken: number;
  /** When so many tokens can be taken (milliseconds since 1970); now or earlier where they can be already. */
  holdsAt(tokens: number): number;
}

/**
 * How full a token bucket is: it was full before the first taking, fills by one token every `windowMs / limit`, and
 * holds at most `limit`. A taking that was seen although the bucket should have been empty (somebody has a higher limit)
 * leaves it empty.
 *
 * @param takings - milliseconds since 1970; later ones than `now` are left out
 * @param ahead - tokens that others take first, as soon as there are any
 */
export function bucketLevel(
  { limit, windowMs }: RateLimit,
  takings: readonly number[],
  now: number,
  ahead = 0,
): BucketLevel {
  const refillMs = windowMs / limit;
  const past = takings.filter(time => time <= now).sort((a, b) => a - b);
  let tokens = limit;
  let at = past[0] ?? now;
  for (const time of past) {
    tokens = Math.min(limit, tokens + (time - at) / refillMs);
    tokens = Math.max(0, tokens - 1);
    at = time;
  }
  const level = Math.min(limit, tokens + (now - at) / refillMs) - ahead;
  return {
    // A taking and its refill can miss a whole number by rounding.
    left: Math.max(0, Math.floor(level + 1e-9)),
    taken: past.filter(time => time > now - windowMs).length,
    holdsAt: wanted => now + (Math.min(wanted, limit) - level) * refillMs,
  };
}
