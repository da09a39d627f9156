import { AcmeServer, EdgeAnswer } from '../certManager';
import { Clock, SystemClock } from '../clock';
import { DnsWorld, startDns } from '../dns';
import { Forge } from '../forge';
import { ClusterSettings, SimulatedCluster } from './SimulatedCluster';

/** Settings of a world. */
export interface WorldOptions {
  clusters: readonly ClusterSettings[];
  /** The zones of its DNS. */
  origins: readonly string[];
  /** Seconds for which a negative answer is kept; 60 where left out. */
  negativeTtl?: number;
  /** Real time where left out. */
  clock?: Clock;
}

/** A running world: clusters, DNS, a certification authority and a Git forge, all on loopback. */
export interface SimulatedWorld {
  clusters: ReadonlyMap<string, SimulatedCluster>;
  dns: DnsWorld;
  acme: AcmeServer;
  forge: Forge;
  clock: Clock;
  /** What answers at an address on port 80; the clusters' own addresses are in it. */
  edges: Map<string, EdgeAnswer>;
  /** What DNS providers and private authorities answer to an issuer, by its name; all others are accepted there. */
  refusals: Map<string, string>;
  /** Starts what runs inside the clusters; before, objects can be put in place undisturbed. */
  run(): void;
  stop(): Promise<void>;
}

/** Starts the servers of a world; nothing moves in it until {@link SimulatedWorld.run}. */
export async function startWorld(
  options: WorldOptions,
): Promise<SimulatedWorld> {
  const own = options.clock ? undefined : new SystemClock();
  const clock = options.clock ?? own ?? new SystemClock();
  const dns = await startDns({ ...options, clock });
  const acme = new AcmeServer(clock, (name, type) =>
    dns.zones.answer(name, type),
  );
  const edges = new Map<string, EdgeAnswer>();
  const refusals = new Map<string, string>();
  const edgeAt = (address: string): EdgeAnswer =>
    edges.get(address) ?? { kind: 'timeout' };
  const clusters = new Map<string, SimulatedCluster>();
  for (const settings of options.clusters) {
    const surroundings = { clock, dns, acme, edgeAt, refusals };
    clusters.set(
      settings.name,
      await SimulatedCluster.start(settings, surroundings),
    );
    for (const address of settings.addresses) {
      edges.set(address, controllerOf(settings));
      const type = address.includes(':') ? 'AAAA' : 'A';
      dns.zones.add({ name: settings.target, type, ttl: 60, data: address });
    }
  }
  const forge = new Forge({ now: () => clock.now() });
  await forge.start();
  const parts = [...clusters.values(), dns, forge];
  return {
    clusters,
    dns,
    acme,
    forge,
    clock,
    edges,
    refusals,
    run: () => clusters.forEach(cluster => cluster.run()),
    stop: async () => {
      own?.stop();
      for (const part of parts) {
        await part.stop();
      }
    },
  };
}

function controllerOf({ name, ingressClass }: ClusterSettings): EdgeAnswer {
  return { kind: 'controller', cluster: name, ingressClass };
}
