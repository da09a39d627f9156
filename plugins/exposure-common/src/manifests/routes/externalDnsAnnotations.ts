import { dnsRecordsOf, externalDnsTargets } from '../../platform/dnsRecords';
import type { PlacedRequest } from '../../request/PlacedRequest';

type Annotations = Record<string, string>;

const usesExternalDns = ({ environment }: PlacedRequest) =>
  environment.dns.mode === 'externalDns';

/** Whether the team's objects say where names lead; else external-dns asks the status, or the platform's Gateway. */
function saysTarget(placed: PlacedRequest): boolean {
  const { gateway } = placed.environment.ingress;
  return placed.profile.ingress
    ? !placed.profile.addressPerIngress
    : gateway?.listenerSets === true;
}

// Providers that can flatten a CNAME are told to by it; a CNAME cannot stand at an apex.
function aliasAnnotation(placed: PlacedRequest, hostname: string): Annotations {
  const { environment, platform } = placed;
  const isAlias = dnsRecordsOf(hostname, environment, platform).some(
    ({ type }) => type === 'ALIAS',
  );
  return isAlias && saysTarget(placed)
    ? { [`${environment.dns.annotationPrefix}alias`]: 'true' }
    : {};
}

/**
 * What external-dns reads from the route that asks for a hostname's record, in mode `externalDns`; the prefix differs from one
 * release to another.
 */
export function externalDnsAnnotations(
  placed: PlacedRequest,
  hostname: string,
): Annotations {
  const { dns } = placed.environment;
  return usesExternalDns(placed)
    ? {
        [`${dns.annotationPrefix}hostname`]: hostname,
        [`${dns.annotationPrefix}ttl`]: String(dns.ttl),
        ...aliasAnnotation(placed, hostname),
      }
    : {};
}

/**
 * Where the name shall lead, unless the route's own address is right: on an Ingress, or on the ListenerSet of an HTTPRoute,
 * where it would not be read.
 * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/annotations/annotations/
 */
export function externalDnsTargetAnnotation(
  placed: PlacedRequest,
  hostname: string,
): Annotations {
  const { dns } = placed.environment;
  return usesExternalDns(placed) && saysTarget(placed)
    ? {
        [`${dns.annotationPrefix}target`]: externalDnsTargets(
          placed,
          hostname,
        ).join(','),
      }
    : {};
}

/**
 * Keeps external-dns off a further route of a hostname: it would take the address from that one's status and drop the CNAME
 * for it, or write both values. Any value but its own keeps it off.
 */
export function keptFromExternalDns(placed: PlacedRequest): Annotations {
  return usesExternalDns(placed)
    ? { [`${placed.environment.dns.annotationPrefix}controller`]: 'none' }
    : {};
}
