import type { PlacedRequest } from '../request/PlacedRequest';
import { externalDnsTargets } from '../instructions/dnsRecords';

/** What external-dns reads from a route, in mode `externalDns`; the prefix differs from one release to another. */
export function externalDnsAnnotations(
  placed: PlacedRequest,
  hostname: string,
): Record<string, string> {
  const { dns } = placed.environment;
  return dns.mode === 'externalDns'
    ? {
        [`${dns.annotationPrefix}hostname`]: hostname,
        [`${dns.annotationPrefix}ttl`]: String(dns.ttl),
        ...externalDnsTargetAnnotation(placed, hostname),
      }
    : {};
}

/** Where the name shall lead, unless the route's own address is right; on a ListenerSet for Gateway API, whose routes are not asked for it. */
export function externalDnsTargetAnnotation(
  placed: PlacedRequest,
  hostname: string,
): Record<string, string> {
  const { dns } = placed.environment;
  return dns.mode === 'externalDns' && !placed.profile.addressPerIngress
    ? {
        [`${dns.annotationPrefix}target`]: externalDnsTargets(
          placed,
          hostname,
        ).join(','),
      }
    : {};
}
