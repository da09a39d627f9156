const longestMs = 300_000;

/**
 * The header `Retry-After` in milliseconds, at most five minutes. The API server writes seconds;
 * the form with a date (RFC 9110 §10.2.3) is left out, since it would need the server's clock.
 */
export function retryAfter(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header)
    ? Math.min(Number(header) * 1000, longestMs)
    : undefined;
}
