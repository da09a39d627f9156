import type { Facts } from '../../facts/Facts';
import { nextAttempt } from '../../facts/nextAttempt';
import { orderAnswer } from './orderAnswer';
import { readRateLimit } from './rateLimit';

/**
 * The next attempt at a certificate: cert-manager's own, or the time from which the certificate authority would
 * accept one where that is later.
 */
export function nextRetry(facts: Facts): string | undefined {
  const attempt = nextAttempt(
    facts.certificate,
    facts.seen.environment.certificates.backoff,
  );
  const answer = orderAnswer(facts);
  const limit =
    answer?.from === 'order'
      ? readRateLimit(answer.text).retryAfter
      : undefined;
  return [attempt, limit].reduce(
    (latest, time) =>
      time && (!latest || Date.parse(time) > Date.parse(latest))
        ? time
        : latest,
    undefined,
  );
}
