import {
  type ClaimSources,
  type ExposurePlatform,
  type ExposureSubject,
  findEnvironment,
  type HostnameClaims,
  known,
  type Observed,
  observeClaims,
  type OpenRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { StoredPullRequest } from '../store/ExposureStore';

/** A forge is asked only while somebody looks at the component's page, so what was seen long ago may have ended. */
const seenForMs = 14 * 24 * 3_600_000;

/** Those that ask for hostnames and are open, as far as is known. */
export function openRequestsOf(
  stored: Iterable<StoredPullRequest>,
  now: Date,
): OpenRequest[] {
  return [...stored].filter(({ observation, observedAt }) => {
    const isEnded = ['merged', 'closed'].includes(observation.state);
    const age = now.getTime() - Date.parse(observedAt);
    return !isEnded && !observation.removes && age < seenForMs;
  });
}

/** The clusters of the platform but the environment's own. */
export function otherClustersOf(
  environment: string,
  platform: ExposurePlatform,
  clusters: ClusterObjects,
): ClaimSources['otherClusters'] {
  const own = findEnvironment(platform, environment)?.cluster;
  const names = Object.values(platform.environments).map(one => one.cluster);
  return [...new Set(names)]
    .filter(name => name !== own)
    .map(name => clusters.snapshot(name));
}

/** What others have or want of the hostname of an exposure. */
export function claimsOn(
  { hostname, environment, namespace, kubernetesId }: ExposureSubject,
  sources: {
    platform: ExposurePlatform;
    clusters: ClusterObjects;
    pullRequests: ReadonlyMap<string, StoredPullRequest>;
  },
  now: Date,
): Observed<HostnameClaims> {
  const { platform, clusters, pullRequests } = sources;
  const claimant = { environment, namespace, component: kubernetesId };
  const claims = observeClaims(hostname, claimant, {
    otherClusters: otherClustersOf(environment, platform, clusters),
    openRequests: openRequestsOf(pullRequests.values(), now),
  });
  return known(claims, now.toISOString());
}
