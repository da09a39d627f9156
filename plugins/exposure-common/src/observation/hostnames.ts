/** A hostname as it is compared: lower case, no dot at its end. */
export function normalHostname(written: string): string {
  const lower = written.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/**
 * Whether a name of a route or certificate covers a hostname. A leading `*` stands for exactly one label
 * (RFC 6125 §6.4.3), and covers the same wildcard.
 */
export function coversHostname(pattern: string, hostname: string): boolean {
  const covering = normalHostname(pattern);
  if (covering === hostname) {
    return true;
  }
  return (
    covering.startsWith('*.') &&
    !hostname.startsWith('*.') &&
    hostname.slice(hostname.indexOf('.') + 1) === covering.slice(2)
  );
}

/** Suffixes of names that live inside a cluster or a machine only. */
const privateSuffixes = ['.svc', '.cluster.local', '.local', '.localhost'];

/** Whether a hostname can be an exposure: a name with a dot that is not an address and not of the cluster itself. */
export function isExposedName(hostname: string): boolean {
  return (
    hostname.length <= 253 &&
    /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) &&
    !/^[0-9.]+$/.test(hostname) &&
    !privateSuffixes.some(suffix => hostname.endsWith(suffix))
  );
}
