/** The numbers in a certificate authority's refusal. */
export interface RateLimit {
  count: string;
  window: string;
  registeredDomain: string;
  /** RFC 3339, where the text says when it may be tried again. */
  retryAfter?: string;
}

/** `2026-11-24 10:00:00 UTC` or `2026-11-24T10:00:00Z`, as different versions write it. */
function retryAfterIn(message: string): string | undefined {
  const found =
    /retry after (\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?: UTC|Z)/i.exec(
      message,
    );
  const written = found ? `${found[1]}T${found[2]}Z` : '';
  return Number.isFinite(Date.parse(written)) ? written : undefined;
}

/** Go writes a duration as `168h0m0s`, older texts say `168 hours`; people read days and hours. */
function windowIn(message: string): string {
  const hours = Number(/in the last (\d{1,6}) ?h/.exec(message)?.[1]);
  if (!Number.isFinite(hours)) {
    return 'the limit’s window';
  }
  return hours >= 48 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} h`;
}

/** Reads count, window and retry time out of Let’s Encrypt's text. */
export function readRateLimit(message: string): RateLimit {
  return {
    count:
      /too many [a-z ]{1,40}\((\d{1,7})\)/.exec(message)?.[1] ?? 'too many',
    window: windowIn(message),
    registeredDomain:
      /already issued for(?:: | ")([a-z0-9.-]{1,253})/i.exec(message)?.[1] ??
      'the registered domain',
    retryAfter: retryAfterIn(message),
  };
}
