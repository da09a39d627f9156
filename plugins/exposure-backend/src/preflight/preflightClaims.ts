import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type ExposurePlatform,
  type ExposureRequest,
  findClaims,
  type OpenRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { ExposureStore } from '../store/ExposureStore';
import { openRequestsOf, otherClustersOf } from '../watch/claimsOn';
import type { PreflightChecks } from './PreflightChecks';

/** What is known of the rest of the platform. */
export interface ClaimedHostnames {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  store: Pick<ExposureStore, 'pullRequests'>;
  logger: LoggerService;
}

/** Who else has or wants the hostnames of a request, beyond the cluster that it goes to. */
export async function preflightClaims(
  request: ExposureRequest,
  sources: ClaimedHostnames,
  now: Date,
): Promise<PreflightChecks> {
  const { platform, clusters, store } = sources;
  const otherClusters = otherClustersOf(
    request.environment,
    platform,
    clusters,
  );
  const claims = (openRequests: readonly OpenRequest[]) =>
    findClaims(request, { otherClusters, openRequests }, now);
  try {
    const open = openRequestsOf(await store.pullRequests(), now);
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
