import { otherRetry } from '../../certificate/source/otherCertificate';
import type { Facts } from '../../facts/Facts';
import { nextAttempt } from '../../facts/nextAttempt';
import { orderAnswer } from './orderAnswer';
import { readRateLimit } from './rateLimit';

/** The time from which the certificate authority accepts an order again, where it named one. */
export function acceptedFrom(facts: Facts): string | undefined {
  const answer = orderAnswer(facts);
  return answer?.from === 'order'
    ? readRateLimit(answer.text).retryAfter
    : undefined;
}

/** Whether an attempt now would only be refused: the time that the certificate authority named is not over. */
export function isRefusedUntilLater(facts: Facts, now: Date): boolean {
  return Date.parse(acceptedFrom(facts) ?? '') > now.getTime();
}

/**
 * The next attempt at a certificate: cert-manager's own, or the time from which the certificate authority would
 * accept one where that is later; or that of the controller that provides it instead.
 */
export function nextRetry(facts: Facts): string | undefined {
  const attempt = nextAttempt(
    facts.certificate,
    facts.seen.environment.certificates.backoff,
  );
  return [attempt, acceptedFrom(facts), otherRetry(facts)].reduce(
    (latest, time) =>
      time && (!latest || Date.parse(time) > Date.parse(latest))
        ? time
        : latest,
    undefined,
  );
}
