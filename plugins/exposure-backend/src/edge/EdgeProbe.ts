import type { EdgeObservation } from '@exposure/backstage-plugin-exposure-common';

/**
 * Port: looks at what answers for a hostname on port 443, as a visitor's browser would begin to.
 * Trouble on the way is an observation; it rejects only when `signal` is aborted.
 */
export interface EdgeProbe {
  probe(
    hostname: string,
    options: { signal: AbortSignal },
  ): Promise<EdgeObservation>;
}
