import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { rfc3339 } from '../vocabulary/rfc3339';

const hour = 3_600_000;

/** cert-manager's longest wait between attempts. */
const longestWait = 32 * hour;

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
 * When cert-manager tries again after a failure: `lastFailureTime` + 1 h · 2^(attempts − 1), at most 32 h later.
 * It publishes the time nowhere. `undefined` where nothing has failed or nothing is waited for.
 */
export function nextAttempt(
  certificate: CertificateObject,
): string | undefined {
  const { lastFailureTime, failedIssuanceAttempts } = certificate;
  if (!lastFailureTime || specChangedSinceFailure(certificate)) {
    return undefined;
  }
  const attempts = Math.max(1, failedIssuanceAttempts ?? 1);
  const wait = Math.min(longestWait, hour * 2 ** Math.min(attempts - 1, 10));
  return rfc3339(Date.parse(lastFailureTime) + wait);
}
