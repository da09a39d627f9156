import type { DnsResolver } from './dns/DnsResolver';
import type { EdgeProbe } from './edge/EdgeProbe';
import type { Clock, ClusterObjects } from './kubernetes';
import type { PullRequests } from './pullRequests/PullRequests';
import type { RepositoryFiles } from './repository/RepositoryFiles';

/** What stands at the plugin's ports: the real world, or the one of a test. */
export interface ExposureAdapters {
  clock: Clock;
  clusters: ClusterObjects;
  /** By environment. */
  resolvers: ReadonlyMap<string, DnsResolver>;
  /** By environment; only those that enable the probe. */
  probes: ReadonlyMap<string, EdgeProbe>;
  pullRequests: PullRequests;
  repository: RepositoryFiles;
}
