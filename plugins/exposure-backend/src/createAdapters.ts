import type {
  LoggerService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import { DnsTransport } from './dns/DnsTransport';
import { PacketDnsResolver } from './dns/PacketDnsResolver';
import type { DnsResolver } from './dns/DnsResolver';
import type { EdgeProbe } from './edge/EdgeProbe';
import { TlsEdgeProbe } from './edge/TlsEdgeProbe';
import type { ExposureAdapters } from './ExposureAdapters';
import {
  readClusters,
  ReflectedClusterObjects,
  systemClock,
} from './kubernetes';
import { GithubClient } from './pullRequests/GithubClient';
import { GithubPullRequests } from './pullRequests/GithubPullRequests';
import { UrlRepositoryFiles } from './repository/UrlRepositoryFiles';

export interface CreateAdaptersOptions {
  platform: ExposurePlatform;
  config: RootConfigService;
  logger: LoggerService;
  urlReader: UrlReaderService;
}

/**
 * The real adapters, as the configuration says.
 * @throws InputError when the configuration is wrong, with the key's full path
 */
export function createAdapters({
  platform,
  config,
  logger,
  urlReader,
}: CreateAdaptersOptions): ExposureAdapters {
  const clock = systemClock;
  const integrations = ScmIntegrations.fromConfig(config);
  const credentials =
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  const client = new GithubClient({ integrations, credentials });
  return {
    clock,
    clusters: new ReflectedClusterObjects({
      clusters: readClusters(config),
      logger,
    }),
    ...createDnsAdapters(platform),
    pullRequests: new GithubPullRequests({ client, clock }),
    repository: new UrlRepositoryFiles({ urlReader, integrations, clock }),
  };
}

function createDnsAdapters(
  platform: ExposurePlatform,
): Pick<ExposureAdapters, 'resolvers' | 'probes'> {
  const clock = systemClock;
  const transport = new DnsTransport({ clock });
  const resolvers = new Map<string, DnsResolver>();
  const probes = new Map<string, EdgeProbe>();
  for (const { id, dns, edgeProbe } of Object.values(platform.environments)) {
    const resolver = new PacketDnsResolver({ settings: dns, transport, clock });
    resolvers.set(id, resolver);
    if (edgeProbe.enabled) {
      const { allowPrivateRanges } = edgeProbe;
      probes.set(id, new TlsEdgeProbe({ resolver, clock, allowPrivateRanges }));
    }
  }
  return { resolvers, probes };
}
