import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import type { Backoff } from '../../platform';
import { rfc3339 } from '../vocabulary/rfc3339';

/** After so many failures in a row cert-manager has tried for half a day: one more attempt is no remedy. */
export const manyAttempts = 4;

/** After a change of the spec cert-manager tries immediately, whatever failed before. */
function specChangedSinceFailure(certificate: CertificateObject): boolean {
  const issuing = findCondition(certificate.conditions, 'Issuing');
  return (
    issuing?.observedGeneration !== undefined &&
    certificate.generation !== undefined &&
    issuing.observedGeneration < certificate.generation
  );
}

/**
 * When cert-manager tries again after a failure: `lastFailureTime` + minimum · 2^(attempts − 1), at most the maximum
 * later. It publishes the time nowhere. `undefined` where nothing has failed or nothing
 * is waited for.
 */
export function nextAttempt(
  certificate: CertificateObject | undefined,
  { minimum, maximum }: Backoff,
): string | undefined {
  if (!certificate?.lastFailureTime || specChangedSinceFailure(certificate)) {
    return undefined;
  }
  const attempts = Math.max(1, certificate.failedIssuanceAttempts ?? 1);
  const wait = Math.min(maximum, minimum * 2 ** Math.min(attempts - 1, 20));
  return rfc3339(Date.parse(certificate.lastFailureTime) + wait);
}
