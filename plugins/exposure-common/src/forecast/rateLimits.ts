/**
 * A limit of a certificate authority: a token bucket that holds `limit` and fills again evenly over `windowMs`.
 */
export interface RateLimit {
  limit: number;
  /** Milliseconds. */
  windowMs: number;
  /** The window in words. */
  window: string;
}

/** The limits that can be forecast from issuances, by Let’s Encrypt’s own names for them. */
export interface RateLimits {
  certificatesPerRegisteredDomain: RateLimit;
  certificatesPerExactSet: RateLimit;
  newOrdersPerAccount: RateLimit;
}

const hour = 3_600_000;
const perWeek = { windowMs: 7 * 24 * hour, window: '7 days' } as const;
const perThreeHours = { windowMs: 3 * hour, window: '3 hours' } as const;

/**
 * Let’s Encrypt’s numbers (letsencrypt.org/docs/rate-limits and /docs/staging-environment, August 2026). The page of the
 * staging service gives no window for its limit per registered domain that fits the others; a week is assumed.
 */
export const letsEncryptLimits: Readonly<
  Record<'public' | 'staging', RateLimits>
> = {
  public: {
    certificatesPerRegisteredDomain: { limit: 50, ...perWeek },
    certificatesPerExactSet: { limit: 5, ...perWeek },
    newOrdersPerAccount: { limit: 300, ...perThreeHours },
  },
  staging: {
    certificatesPerRegisteredDomain: { limit: 30_000, ...perWeek },
    certificatesPerExactSet: { limit: 30_000, ...perWeek },
    newOrdersPerAccount: { limit: 1_500, ...perThreeHours },
  },
};
