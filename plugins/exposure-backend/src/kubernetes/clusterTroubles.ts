import { essentialKinds } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterSourceHealth } from './ClusterObjects';

/** What keeps a cluster from being read; each is one state of the whole cluster, whichever kinds meet it. */
export interface ClusterTrouble {
  id: 'credential' | 'right' | 'unreachable' | 'tooLarge';
  /** The kinds that meet it. */
  kinds: string[];
  /** For the log: what it is, and where it is put right. */
  message: string;
}

/** The cluster that a trouble is told of. */
export interface TroubledCluster {
  name: string;
  /** Its entry in the configuration. */
  configuredAt: string;
}

interface Row {
  id: ClusterTrouble['id'];
  meets(source: ClusterSourceHealth): boolean;
  /** How long it must last, in milliseconds: connections break and come back by themselves. */
  lastsMs: number;
  message(cluster: TroubledCluster, kinds: string[], because: string): string;
}

/** Whether a cluster should have the kind and let the portal read it. */
export function isEssential({ kind }: Pick<ClusterSourceHealth, 'kind'>) {
  return essentialKinds.some(entry => entry.kind === kind);
}

const rows: readonly Row[] = [
  {
    id: 'credential',
    meets: ({ refused }) => refused === 'credential',
    lastsMs: 0,
    message: ({ name, configuredAt }, _, because) =>
      `Cluster ${name} cannot be read: ${because}. The token is wrong or has expired: check ${configuredAt}. docs/rbac.md shows how to create one that lasts.`,
  },
  {
    id: 'right',
    meets: source => source.refused === 'right' && isEssential(source),
    lastsMs: 0,
    message: ({ name }, kinds) =>
      `Cluster ${name} does not let the portal's account list and watch ${kinds.join(
        ', ',
      )} (403). docs/rbac.md has the role that allows it.`,
  },
  {
    id: 'unreachable',
    meets: ({ state }) => state === 'unreachable',
    lastsMs: 30_000,
    message: ({ name, configuredAt }, _, because) =>
      `Cluster ${name} cannot be reached: ${because}. Check url and caData at ${configuredAt}, and the network in between.`,
  },
  {
    id: 'tooLarge',
    meets: ({ state }) => state === 'tooLarge',
    lastsMs: 0,
    message: ({ name }, _, because) =>
      `Cluster ${name} cannot be read in full: ${because}.`,
  },
];

/** The troubles of a cluster as its sources show them now. */
export function clusterTroubles(
  cluster: TroubledCluster,
  sources: readonly ClusterSourceHealth[],
  now: Date,
): ClusterTrouble[] {
  return rows.flatMap(({ id, meets, lastsMs, message }) => {
    const met = sources.filter(
      source =>
        meets(source) && now.getTime() - Date.parse(source.since) >= lastsMs,
    );
    const [first] = met;
    if (!first) {
      return [];
    }
    const kinds = met.map(({ kind }) => kind);
    const because = first.message ?? first.state;
    return [{ id, kinds, message: message(cluster, kinds, because) }];
  });
}
