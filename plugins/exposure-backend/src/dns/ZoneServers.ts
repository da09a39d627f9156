import type { DnsRecord } from '@exposure/backstage-plugin-exposure-common';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kubernetes/Clock';
import { isPublicAddress } from '../edge/addressRanges';
import { type DnsServer, parseDnsServer } from './DnsServer';

/** Asks the recursive resolvers; empty when there is no usable answer. */
export type Lookup = (
  name: string,
  type: 'NS' | 'SOA' | 'A' | 'AAAA',
  signal: AbortSignal,
) => Promise<{ answers: DnsRecord[]; authority: DnsRecord[] }>;

/** Enough to survive one dead server, few enough to be polite. */
const maxServers = 4;
const maxParents = 10;
const maxNames = 10_000;
const longestTtl = 300;
const shortestTtl = 30;

/**
 * The servers of the zone that a name lies in: those the platform team fixed, else those the zone's NS records name.
 * Whoever may edit a zone may name any address in it, so servers that were found are asked only at public ones.
 */
export class ZoneServers {
  private readonly found = new LRUCache<
    string,
    { servers: DnsServer[]; until: number }
  >({ max: maxNames });
  private readonly fixed: { zone: string; servers: DnsServer[] }[];

  constructor(
    private readonly clock: Clock,
    private readonly lookup: Lookup,
    authoritative: Record<string, string[]>,
  ) {
    this.fixed = Object.entries(authoritative)
      .map(([zone, servers]) => ({
        zone,
        servers: servers.map(parseDnsServer),
      }))
      .sort((a, b) => b.zone.length - a.zone.length);
  }

  async serversOf(name: string, signal: AbortSignal): Promise<DnsServer[]> {
    const fixed = this.fixed.find(({ zone }) => isWithin(name, zone));
    if (fixed) return fixed.servers;
    const now = this.clock.now().getTime();
    const cached = this.found.get(name);
    if (cached && cached.until > now) return cached.servers;
    const { servers, ttl } = await this.find(name, signal);
    const seconds = Math.min(longestTtl, Math.max(shortestTtl, ttl));
    this.found.set(name, { servers, until: now + seconds * 1000 });
    return servers;
  }

  private async find(
    name: string,
    signal: AbortSignal,
  ): Promise<{ servers: DnsServer[]; ttl: number }> {
    const names = await this.nameServersOf(name, signal);
    const addresses = await Promise.all(
      names.slice(0, maxServers).map(ns => this.addressesOf(ns.data, signal)),
    );
    return {
      servers: addresses.flat().slice(0, maxServers),
      ttl: Math.min(longestTtl, ...names.map(ns => ns.ttl)),
    };
  }

  /** The NS records of the closest zone above the name. */
  private async nameServersOf(
    name: string,
    signal: AbortSignal,
  ): Promise<DnsRecord[]> {
    let zone = name;
    for (let step = 0; step < maxParents && zone.includes('.'); step += 1) {
      const reply = await this.lookup(zone, 'NS', signal);
      const records = nameServersAt(zone, reply.answers);
      if (records.length > 0) return records;
      zone = zoneAbove(zone, reply.authority);
    }
    return [];
  }

  private async addressesOf(
    host: string,
    signal: AbortSignal,
  ): Promise<DnsServer[]> {
    const replies = await Promise.all([
      this.lookup(host, 'A', signal),
      this.lookup(host, 'AAAA', signal),
    ]);
    return replies
      .flatMap(({ answers }) => answers)
      .filter(({ type, data }) => type !== 'CNAME' && isPublicAddress(data))
      .map(({ data }) => ({ host: data, port: 53 }));
  }
}

function isWithin(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}

function nameServersAt(
  zone: string,
  answers: readonly DnsRecord[],
): DnsRecord[] {
  return answers.filter(({ name, type }) => type === 'NS' && name === zone);
}

/** A negative answer's SOA names the zone at once (RFC 2308 §3); else it is one label up. */
function zoneAbove(zone: string, authority: readonly DnsRecord[]): string {
  const named = authority.find(({ type }) => type === 'SOA')?.name;
  return named && named !== zone && isWithin(zone, named)
    ? named
    : zone.slice(zone.indexOf('.') + 1);
}
