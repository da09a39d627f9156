import { ownText } from './ownField';

/**
 * What kind of no a cluster gave; each has its own way back (see `recovery`).
 *
 * - `expired`: the resource version is too old, or from a future that no longer exists (HTTP 410, `Expired`)
 * - `unsupported`: the server refuses the request's form (HTTP 400 or 422), as one without streaming lists does
 * - `disconnected`: no HTTP answer, or one that broke off
 * - `shortLived`: a watch that was accepted and ended within its first second
 * - `failing`: an HTTP answer that is neither data nor one of the others (5xx, redirects, 429)
 */
export type FailureKind =
  | 'expired'
  | 'unauthorized'
  | 'forbidden'
  | 'absent'
  | 'unsupported'
  | 'disconnected'
  | 'shortLived'
  | 'failing'
  | 'tooLarge'
  | 'malformed';

/**
 * A request to a cluster that failed. The message is made of our own words and closed codes only:
 * what a server writes may hold addresses, user names or anything else.
 */
export class KubernetesFailure extends Error {
  override readonly name = 'KubernetesFailure';

  constructor(
    readonly kind: FailureKind,
    message: string,
    /** What the server asked for with `Retry-After`, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

const kindByCode = new Map<number, FailureKind>([
  [400, 'unsupported'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'absent'],
  [410, 'expired'],
  [422, 'unsupported'],
]);

/** For an HTTP status that is not 200. */
export function failureOfCode(
  code: number,
  retryAfterMs?: number,
): KubernetesFailure {
  if (code >= 300 && code < 400) {
    return new KubernetesFailure(
      'failing',
      `the server answered with a redirect (${code}), which is never followed`,
    );
  }
  return new KubernetesFailure(
    kindByCode.get(code) ?? 'failing',
    `the server answered ${code}`,
    retryAfterMs,
  );
}

/** For anything thrown by a socket or by TLS. */
export function failureOfError(error: unknown): KubernetesFailure {
  if (error instanceof KubernetesFailure) {
    return error;
  }
  const code = systemCode(error);
  return new KubernetesFailure(
    'disconnected',
    code ? `the connection failed (${code})` : 'the connection failed',
  );
}

/** The code of an error of the operating system or of TLS, e.g. `ECONNREFUSED`. */
export function systemCode(error: unknown): string | undefined {
  const code = ownText(error, 'code', 50);
  return code && /^[A-Z0-9_]+$/.test(code) ? code : undefined;
}
