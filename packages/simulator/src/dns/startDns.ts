import { Clock, SystemClock } from '../clock';
import { CachingResolver } from './CachingResolver';
import { DnsFaults } from './DnsFaults';
import { DnsServer } from './DnsServer';
import { Zones } from './Zones';

/** The DNS of a world: the zones' own server and a recursive one in front of it. */
export interface DnsWorld {
  zones: Zones;
  resolver: CachingResolver;
  authoritative: DnsServer;
  recursive: DnsServer;
  faults: { authoritative: DnsFaults; recursive: DnsFaults };
  stop(): Promise<void>;
}

/** Starts both servers on free loopback ports with these zones, still without records. */
export async function startDns(
  options: {
    origins?: readonly string[];
    /** Seconds for which a negative answer is kept; 60 where left out. */
    negativeTtl?: number;
    clock?: Pick<Clock, 'now'>;
  } = {},
): Promise<DnsWorld> {
  const zones = new Zones();
  for (const origin of options.origins ?? []) {
    zones.addZone(origin, { negativeTtl: options.negativeTtl });
  }
  const resolver = new CachingResolver(
    zones,
    options.clock ?? new SystemClock(),
  );
  const faults = {
    authoritative: new DnsFaults(),
    recursive: new DnsFaults(),
  };
  const authoritative = new DnsServer({
    view: 'authoritative',
    answer: (name, type) => zones.answer(name, type),
    faults: faults.authoritative,
  });
  const recursive = new DnsServer({
    view: 'recursive',
    answer: (name, type) => resolver.resolve(name, type),
    faults: faults.recursive,
  });
  await authoritative.start();
  await recursive.start();
  const stop = async () => {
    await authoritative.stop();
    await recursive.stop();
  };
  return { zones, resolver, authoritative, recursive, faults, stop };
}
