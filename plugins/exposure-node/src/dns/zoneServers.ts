import type {
  DnsAnswer,
  DnsRecord,
} from '@exposure/backstage-plugin-exposure-common';
import { type DnsServer, parseDnsServer } from './DnsServer';
import { isPublicAddress } from './isPublicAddress';

/** Enough to survive one dead server, few enough to be polite. */
const maxServers = 4;
const maxParents = 10;
const longestTtl = 300;

/**
 * Asks the resolvers; what they answer is empty where there is no usable answer.
 * @public
 */
export type DnsLookup = (
  name: string,
  type: 'NS' | 'A' | 'AAAA',
) => Promise<Pick<DnsAnswer, 'answers' | 'authority'>>;

const isWithin = (name: string, zone: string) =>
  name === zone || name.endsWith(`.${zone}`);

/**
 * Servers that the platform team fixed, by zone: those of the closest zone above a name, or nothing.
 * @param authoritative - as the configuration has them
 * @throws Error that quotes an address which is none
 * @public
 */
export function createFixedServers(
  authoritative: Readonly<Record<string, readonly string[]>>,
): (name: string) => DnsServer[] | undefined {
  const fixed = Object.entries(authoritative)
    .map(([zone, servers]) => ({ zone, servers: servers.map(parseDnsServer) }))
    .sort((a, b) => b.zone.length - a.zone.length);
  return name => fixed.find(({ zone }) => isWithin(name, zone))?.servers;
}

/**
 * The servers that the NS records of a name's zone lead to. Whoever may edit a zone may name any address in it, so only
 * public ones are among them.
 *
 * @returns the servers, and for how many seconds they may be remembered
 * @public
 */
export async function findZoneServers(
  name: string,
  lookup: DnsLookup,
): Promise<{ servers: DnsServer[]; ttl: number }> {
  const names = await nameServersOf(name, lookup);
  const addresses = await Promise.all(
    names.slice(0, maxServers).map(({ data }) => addressesOf(data, lookup)),
  );
  return {
    servers: addresses.flat().slice(0, maxServers),
    ttl: Math.min(longestTtl, ...names.map(({ ttl }) => ttl)),
  };
}

/** The NS records of the closest zone above the name. */
async function nameServersOf(
  name: string,
  lookup: DnsLookup,
): Promise<DnsRecord[]> {
  let zone = name;
  for (let step = 0; step < maxParents && zone.includes('.'); step += 1) {
    const { answers, authority = [] } = await lookup(zone, 'NS');
    const at = zone;
    const records = answers.filter(
      record => record.type === 'NS' && record.name === at,
    );
    if (records.length > 0) {
      return records;
    }
    zone = zoneAbove(zone, authority);
  }
  return [];
}

async function addressesOf(
  host: string,
  lookup: DnsLookup,
): Promise<DnsServer[]> {
  const replies = await Promise.all([lookup(host, 'A'), lookup(host, 'AAAA')]);
  return replies
    .flatMap(({ answers }) => answers)
    .filter(({ type, data }) => type !== 'CNAME' && isPublicAddress(data))
    .map(({ data }) => ({ host: data, port: 53 }));
}

/** A negative answer's SOA names the zone at once (RFC 2308 §3); else it is one label up. */
function zoneAbove(zone: string, authority: readonly DnsRecord[]): string {
  const named = authority.find(({ type }) => type === 'SOA')?.name;
  return named && named !== zone && isWithin(zone, named)
    ? named
    : zone.slice(zone.indexOf('.') + 1);
}
