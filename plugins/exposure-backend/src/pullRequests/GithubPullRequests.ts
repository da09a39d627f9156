import type { Entity } from '@backstage/catalog-model';
import {
  branchName,
  known,
  type Observed,
  parsePullRequestMarker,
  type PullRequestMarker,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import { componentOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type { GithubClient } from './GithubClient';
import { type GithubPullRequest, readPullRequests } from './githubAnswers';
import { isRecent } from './isRecent';
import { observePullRequest } from './observePullRequest';
import type { FoundPullRequest, PullRequests } from './PullRequests';
import { repositoryOf } from './repositoryOf';

/** Adapter of `PullRequests` over GitHub's REST API, with the integrations of the host. */
export class GithubPullRequests implements PullRequests {
  constructor(
    private readonly options: { client: GithubClient; clock: Clock },
  ) {}

  async find(
    entity: Entity,
    environment: string,
    namespace: string,
    { signal }: { signal: AbortSignal },
  ): Promise<Observed<FoundPullRequest[]>> {
    const { client, clock } = this.options;
    const now = clock.now();
    const component = componentOf(entity);
    const repository = client.repositoryOf(repositoryOf(entity));
    if (!repository || component === undefined) {
      return unknown('notConfigured', now.toISOString());
    }
    const place = { environment, namespace, component };
    const head = `${repository.owner}:${branchName(place)}`;
    const query = new URLSearchParams({
      head,
      state: 'all',
      sort: 'updated',
      direction: 'desc',
      // Also what was closed in between; an answer holds no more than a megabyte.
      per_page: '10',
    });
    try {
      const listed = readPullRequests(
        await client.get(repository, `pulls?${query}`, signal),
      );
      const relevant = listed.filter(pullRequest => isRecent(pullRequest, now));
      const found = await Promise.all(
        relevant.map(pullRequest =>
          observe(pullRequest, place, path =>
            client.get(repository, path, signal),
          ),
        ),
      );
      return known(found.flat(), now.toISOString());
    } catch (error) {
      if (signal.aborted) {
        throw error;
      }
      return unknown('unreachable', now.toISOString(), String(error));
    }
  }
}

/** Anybody may write anything into a body: only what fits the branch and the entity counts. */
async function observe(
  pullRequest: GithubPullRequest,
  place: Pick<PullRequestMarker, 'environment' | 'namespace' | 'component'>,
  get: (path: string) => Promise<unknown>,
): Promise<FoundPullRequest[]> {
  const marker = parsePullRequestMarker(pullRequest.body);
  const fits =
    marker?.environment === place.environment &&
    marker.namespace === place.namespace &&
    marker.component === place.component;
  if (!fits) {
    return [];
  }
  const { hostnames, drops, removes } = marker;
  const observation = await observePullRequest(pullRequest, get, removes);
  return [{ hostnames, drops, observation }];
}
