import type { Facts } from '../facts/Facts';
import { nextAttempt } from '../facts/nextAttempt';
import { readRateLimit } from './rateLimit';

/**
 * The next attempt at a certificate: cert-manager's own, or the time from which the certificate authority would
 * accept one where that is later.
 */
export function nextRetry({ certificate, order }: Facts): string | undefined {
  const attempt = certificate && nextAttempt(certificate);
  const limit =
    order?.state === 'errored' && order.reason
      ? readRateLimit(order.reason).retryAfter
      : undefined;
  return [attempt, limit].reduce(
    (latest, time) =>
      time && (!latest || Date.parse(time) > Date.parse(latest))
        ? time
        : latest,
    undefined,
  );
}
