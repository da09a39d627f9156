import type { Zone } from './ExposurePlatform';
import type { Hostname } from '../hostname/Hostname';

/**
 * The zone of the DNS that a hostname lies in, as far as names tell: the platform's zone, or a domain below it that somebody
 * registered. Below a suffix that nobody knows, such as `internal`, nobody registers names.
 */
export function zoneNameOf(hostname: Hostname, zone: Zone): string {
  const { registrableDomain = '', icann } = hostname;
  return icann && registrableDomain.length > zone.suffix.length
    ? registrableDomain
    : zone.suffix;
}

/**
 * Whether the hostname stands where a zone's SOA and NS records are, so that no CNAME can (RFC 1912 §2.4).
 * @public
 */
export function isApex(hostname: Hostname, zone: Zone): boolean {
  return hostname.ascii === zoneNameOf(hostname, zone);
}
