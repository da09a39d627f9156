/** What was asked at last: a self-check begins with HTTP at its own host, and all else is a redirect. */
const redirected =
  /\bGet "(https?:\/\/([a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,60}\])(?::\d{1,5})?)[/?"]/i;

const asked = /GET request 'http:\/\/([^/:']{1,253})/i;

/** Where a self-check was redirected to. */
export interface Redirect {
  /** Scheme, host and port, in a closed set of characters. */
  origin: string;
  /** Another host than the one that is proven. */
  isElsewhere: boolean;
}

/** Reads the redirect that a text about a self-check tells of. */
export function redirectIn(message: string): Redirect | undefined {
  const [, origin, host] = redirected.exec(message) ?? [];
  if (origin === undefined || host === undefined) {
    return undefined;
  }
  const own = asked.exec(message)?.[1] ?? host;
  const isElsewhere = own.toLowerCase() !== host.toLowerCase();
  return isElsewhere || /^https:/i.test(origin)
    ? { origin, isElsewhere }
    : undefined;
}
