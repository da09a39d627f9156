import type { Entity } from '@backstage/catalog-model';
import type {
  Observed,
  PullRequestObservation,
} from '@exposure/backstage-plugin-exposure-common';

/** A pull request, and what its marker says that it is about. */
export interface FoundPullRequest {
  /** A-labels that it asks for; those that go where it removes the exposure. */
  hostnames: string[];
  /** A-labels that it takes off the web while others stay. */
  drops: string[];
  observation: PullRequestObservation;
}

/**
 * Port: the pull requests that Exposure opened for an entity, as the forge knows them. Merged and closed ones are
 * among them for a day. Trouble on the way is an unknown; it rejects only when `signal` is aborted.
 */
export interface PullRequests {
  find(
    entity: Entity,
    environment: string,
    namespace: string,
    options: { signal: AbortSignal },
  ): Promise<Observed<FoundPullRequest[]>>;
}
