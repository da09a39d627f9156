import { failureOfCode, KubernetesFailure } from './KubernetesFailure';
import { ownField } from './ownField';

// A cause's type in k8s.io/apimachinery/pkg/apis/meta/v1/types.go
const futureVersion = 'ResourceVersionTooLarge';

/**
 * For a `Status` object, as the body of an error or of an ERROR event carries it.
 * A version from the future (after etcd was restored) is as useless as one from the far past.
 */
export function failureOfStatus(
  status: unknown,
  code?: number,
  retryAfterMs?: number,
): KubernetesFailure {
  const reason = ownField(status, 'reason');
  const details = ownField(status, 'details');
  if (reason === 'Expired' || reason === 'Gone' || isFromFuture(details)) {
    return new KubernetesFailure(
      'expired',
      'the resource version is no longer available',
    );
  }
  const inBody = ownField(status, 'code');
  return failureOfCode(
    code ?? (typeof inBody === 'number' ? inBody : 500),
    retryAfterMs ?? secondsOf(details),
  );
}

function isFromFuture(details: unknown): boolean {
  const causes = ownField(details, 'causes');
  return (
    Array.isArray(causes) &&
    causes
      .slice(0, 16)
      .some(cause => ownField(cause, 'reason') === futureVersion)
  );
}

function secondsOf(details: unknown): number | undefined {
  const seconds = ownField(details, 'retryAfterSeconds');
  return typeof seconds === 'number' && seconds > 0
    ? seconds * 1000
    : undefined;
}
