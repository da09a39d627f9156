import type { Environment } from '../platform/ExposurePlatform';
import type { Progress } from '../reasons/vocabulary/ReasonWords';

const minute = 60_000;

/** How long each kind of progress may take, in milliseconds, before someone acts next. */
export const progressBudgets: Record<
  Progress,
  (environment: Environment) => number
> = {
  rollingOut: () => 15 * minute,
  // An old answer lives for a TTL in a resolver, and external-dns may take another to notice.
  waitingDns: ({ dns }) => Math.max(2 * dns.ttl * 1000, 10 * minute),
  validating: () => 10 * minute,
  issuing: () => 5 * minute,
};
