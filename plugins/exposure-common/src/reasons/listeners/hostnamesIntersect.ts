import { normalHostname } from '../../observation/hostnames';

/** A leading `*` of a listener or route stands for one label or several, unlike that of a certificate. */
function isBelow(wildcard: string, hostname: string): boolean {
  return wildcard.startsWith('*.') && hostname.endsWith(wildcard.slice(1));
}

/**
 * Whether a hostname of a listener and one of a route have requests in common.
 * @see https://gateway-api.sigs.k8s.io/reference/1.5/spec/#hostname
 */
function hostnamesIntersect(a: string, b: string): boolean {
  const [one, other] = [normalHostname(a), normalHostname(b)];
  return one === other || isBelow(one, other) || isBelow(other, one);
}

/** Whether a listener takes requests for a hostname of the route; without a hostname either takes every one. */
export function takesHostnames(
  listener: string | undefined,
  written: readonly string[],
): boolean {
  return (
    !listener ||
    written.length === 0 ||
    written.some(hostname => hostnamesIntersect(listener, hostname))
  );
}
