import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type ClaimSources,
  type ExposurePlatform,
  type ExposureRequest,
  findClaims,
  findEnvironment,
  type OpenRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { ExposureStore, StoredPullRequest } from '../store/ExposureStore';
import type { PreflightChecks } from './PreflightChecks';

/** What is known of the rest of the platform. */
export interface ClaimedHostnames {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  store: Pick<ExposureStore, 'pullRequests'>;
  logger: LoggerService;
}

/** A forge is asked only while somebody looks at the component's page, so what was seen long ago may have ended. */
const seenForMs = 14 * 24 * 3_600_000;

function isOpen(
  { observation, observedAt }: StoredPullRequest,
  now: Date,
): boolean {
  const isEnded = ['merged', 'closed'].includes(observation.state);
  const age = now.getTime() - Date.parse(observedAt);
  return !isEnded && !observation.removes && age < seenForMs;
}

async function readOpenRequests(
  store: ClaimedHostnames['store'],
  now: Date,
): Promise<OpenRequest[]> {
  const stored = await store.pullRequests();
  return stored.filter(one => isOpen(one, now));
}

function otherClusters(
  { environment }: ExposureRequest,
  { platform, clusters }: ClaimedHostnames,
): ClaimSources['otherClusters'] {
  const own = findEnvironment(platform, environment)?.cluster;
  const names = Object.values(platform.environments).map(one => one.cluster);
  return [...new Set(names)]
    .filter(name => name !== own)
    .map(name => clusters.snapshot(name));
}

/** Who else has or wants the hostnames of a request, beyond the cluster that it goes to. */
export async function preflightClaims(
  request: ExposureRequest,
  sources: ClaimedHostnames,
  now: Date,
): Promise<PreflightChecks> {
  const others = otherClusters(request, sources);
  const claims = (openRequests: readonly OpenRequest[]) =>
    findClaims(request, { otherClusters: others, openRequests }, now);
  try {
    const open = await readOpenRequests(sources.store, now);
    const { findings, notChecked } = claims(open);
    return { checks: findings, notChecked };
  } catch (error) {
    sources.logger.warn(`Pull requests could not be read: ${error}`);
    const { findings, notChecked } = claims([]);
    const because = 'the known pull requests could not be read';
    return {
      checks: findings,
      notChecked: [
        ...notChecked,
        { check: 'HostnameAlreadyRequested', because },
      ],
    };
  }
}
