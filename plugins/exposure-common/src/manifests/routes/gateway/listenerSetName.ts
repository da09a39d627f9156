import { dnsRecordsOf } from '../../../platform/dnsRecords';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { componentSlug } from '../../../request/names';

function leadsToAddresses(
  { environment, platform }: PlacedRequest,
  hostname: string,
): boolean {
  return dnsRecordsOf(hostname, environment, platform).some(
    ({ type }) => type === 'A' || type === 'AAAA',
  );
}

/**
 * The ListenerSet that has a hostname's listener. external-dns reads one target from each, so names that lead to addresses have
 * one of their own. A slug has no dot: it never meets another component's.
 */
export function listenerSetName(
  placed: PlacedRequest,
  hostname: string,
): string {
  const slug = componentSlug(placed.request.component);
  return placed.environment.dns.mode === 'externalDns' &&
    leadsToAddresses(placed, hostname)
    ? `${slug}.apex`
    : slug;
}
