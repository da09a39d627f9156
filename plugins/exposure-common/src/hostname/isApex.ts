import type { Zone } from '../request/ExposurePlatform';
import type { Hostname } from './Hostname';

/**
 * Whether the hostname stands where a zone's SOA and NS records are, so that no CNAME can (RFC 1912 §2.4).
 * @public
 */
export function isApex(hostname: Hostname, zone: Zone): boolean {
  return (
    hostname.ascii === zone.suffix ||
    hostname.ascii === hostname.registrableDomain
  );
}
