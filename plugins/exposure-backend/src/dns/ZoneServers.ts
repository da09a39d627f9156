import {
  createFixedServers,
  findZoneServers,
  type DnsLookup,
  type DnsServer,
} from '@exposure/backstage-plugin-exposure-node';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kubernetes/Clock';

const maxNames = 10_000;
const longestTtl = 300;
const shortestTtl = 30;

/** Asks the recursive resolvers. */
export type Lookup = (
  ...args: [...Parameters<DnsLookup>, AbortSignal]
) => ReturnType<DnsLookup>;

/** The servers of the zone that a name lies in: those the platform team fixed, else those that were found, for a while. */
export class ZoneServers {
  private readonly found = new LRUCache<
    string,
    { servers: DnsServer[]; until: number }
  >({ max: maxNames });
  private readonly fixed: ReturnType<typeof createFixedServers>;

  constructor(
    private readonly clock: Clock,
    private readonly lookup: Lookup,
    authoritative: Record<string, string[]>,
  ) {
    this.fixed = createFixedServers(authoritative);
  }

  async serversOf(name: string, signal: AbortSignal): Promise<DnsServer[]> {
    const fixed = this.fixed(name);
    if (fixed) {
      return fixed;
    }
    const now = this.clock.now().getTime();
    const cached = this.found.get(name);
    if (cached && cached.until > now) {
      return cached.servers;
    }
    const { servers, ttl } = await findZoneServers(name, (at, type) =>
      this.lookup(at, type, signal),
    );
    const seconds = Math.min(longestTtl, Math.max(shortestTtl, ttl));
    this.found.set(name, { servers, until: now + seconds * 1000 });
    return servers;
  }
}
