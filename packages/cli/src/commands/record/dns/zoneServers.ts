import type {
  DnsRecord,
  DnsSettings,
} from '@exposure/backstage-plugin-exposure-common';
import { isValid, parse } from 'ipaddr.js';
import { askServers } from './askServers';
import type { Asked } from './dnsPacket';
import type { DnsServer } from './DnsServer';
import { parseDnsServer } from './DnsServer';

/** Enough to survive one dead server, few enough to be polite. */
const maxServers = 4;

type Lookup = (name: string, type: Asked['type']) => Promise<DnsRecord[]>;

const isWithin = (name: string, zone: string) =>
  name === zone || name.endsWith(`.${zone}`);

/** The portal asks servers that it found itself only at public addresses, so a recording does the same. */
function isPublic(address: string): boolean {
  return isValid(address) && parse(address).range() === 'unicast';
}

async function nameServers(name: string, lookup: Lookup): Promise<string[]> {
  const labels = name.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const zone = labels.slice(at).join('.');
    const found = await lookup(zone, 'NS');
    const own = found.filter(record => record.name === zone);
    if (own.length > 0) return own.map(({ data }) => data);
  }
  return [];
}

/** The servers of the zone that a name lies in: those the platform team fixed, else those that its NS records name. */
export async function zoneServers(
  name: string,
  { authoritative }: Pick<DnsSettings, 'authoritative'>,
  resolvers: readonly DnsServer[],
): Promise<DnsServer[]> {
  const [fixed] = Object.entries(authoritative)
    .filter(([zone]) => isWithin(name, zone))
    .sort(([a], [b]) => b.length - a.length);
  if (fixed) return fixed[1].map(parseDnsServer);
  const lookup: Lookup = async (at, type) => {
    const { outcome } = await askServers({ name: at, type }, resolvers, true);
    return typeof outcome === 'string'
      ? []
      : outcome.answers.filter(record => record.type === type);
  };
  const hosts = (await nameServers(name, lookup)).slice(0, maxServers);
  const addresses = await Promise.all(
    hosts.flatMap(host => [lookup(host, 'A'), lookup(host, 'AAAA')]),
  );
  return addresses
    .flat()
    .filter(({ data }) => isPublic(data))
    .slice(0, maxServers)
    .map(({ data }) => ({ host: data, port: 53 }));
}
