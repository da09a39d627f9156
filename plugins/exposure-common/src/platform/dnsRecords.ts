import { findZone } from './findZone';
import type { Hostname } from '../hostname/Hostname';
import { isApex, zoneNameOf } from './isApex';
import { parseHostname } from '../hostname/parseHostname';
import { profileOf } from '../controllers/profiles';
import type { Environment, ExposurePlatform, Zone } from './ExposurePlatform';
import { findEnvironment } from './findEnvironment';

/**
 * A DNS record that must exist for a hostname to reach the platform.
 * @public
 */
export interface DnsInstruction {
  /** Full name without trailing dot. */
  name: string;
  /** `ALIAS` stands for what the provider calls ALIAS, ANAME or flattened CNAME. */
  type: 'CNAME' | 'ALIAS' | 'A' | 'AAAA';
  /** Seconds. */
  ttl: number;
  /** Full name without trailing dot, or an address. */
  value: string;
  /** The record in a zone file (RFC 1035 §5.1): absolute names end with a dot, or the zone would be added once more. */
  zoneFileLine: string;
  /** The name as most providers' forms want it: without the zone; `@` for the zone itself. */
  providerName: string;
}

interface PlacedName {
  hostname: Hostname;
  zone: Zone;
  environment: Environment;
}

function providerNameOf({ hostname, zone }: PlacedName): string {
  const above = hostname.ascii.length - zoneNameOf(hostname, zone).length - 1;
  return above > 0 ? hostname.ascii.slice(0, above) : '@';
}

function instruction(
  placed: PlacedName,
  type: DnsInstruction['type'],
  value: string,
): DnsInstruction {
  const name = placed.hostname.ascii;
  const { ttl } = placed.environment.dns;
  const absolute = type === 'A' || type === 'AAAA' ? value : `${value}.`;
  return {
    name,
    type,
    ttl,
    value,
    zoneFileLine: `${name}. ${ttl} ${type} ${absolute}`,
    providerName: providerNameOf(placed),
  };
}

function addressInstructions(placed: PlacedName): DnsInstruction[] {
  return placed.environment.ingress.addresses.map(address =>
    instruction(placed, address.includes(':') ? 'AAAA' : 'A', address),
  );
}

function instructionsFor(placed: PlacedName): DnsInstruction[] {
  const { hostname, zone, environment } = placed;
  // Nobody knows yet what such a record must lead to.
  if (profileOf(environment.ingress.profile)?.addressPerIngress) {
    return [];
  }
  if (!isApex(hostname, zone)) {
    return [instruction(placed, 'CNAME', environment.ingress.target)];
  }
  return zone.apex === 'addresses'
    ? addressInstructions(placed)
    : [instruction(placed, 'ALIAS', environment.ingress.target)];
}

function placeName(
  name: string,
  environment: Environment,
  platform: ExposurePlatform,
): PlacedName | undefined {
  const parsed = parseHostname(name);
  const zone = findZone(name, platform.zones);
  return parsed.ok && zone
    ? { hostname: parsed.value, zone, environment }
    : undefined;
}

/**
 * The records one hostname needs in an environment; none for a hostname outside every zone, nor where each Ingress gets an
 * address of its own.
 * @public
 */
export function dnsRecordsOf(
  hostname: string,
  environment: Environment,
  platform: ExposurePlatform,
): DnsInstruction[] {
  const placed = placeName(hostname, environment, platform);
  return placed ? instructionsFor(placed) : [];
}

/**
 * The records a request needs, hostnames before redirects.
 * @public
 */
export function dnsRecords(
  request: {
    environment: string;
    hostnames: readonly string[];
    redirects: readonly string[];
  },
  platform: ExposurePlatform,
): DnsInstruction[] {
  const environment = findEnvironment(platform, request.environment);
  return environment
    ? [...request.hostnames, ...request.redirects].flatMap(hostname =>
        dnsRecordsOf(hostname, environment, platform),
      )
    : [];
}

/** The values that external-dns is told for a hostname: addresses where the apex wants them, else the target's name. */
export function externalDnsTargets(
  {
    environment,
    platform,
  }: { environment: Environment; platform: ExposurePlatform },
  hostname: string,
): string[] {
  return dnsRecordsOf(hostname, environment, platform).map(
    record => record.value,
  );
}
