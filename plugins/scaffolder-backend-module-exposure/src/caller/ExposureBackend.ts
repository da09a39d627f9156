import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ExposurePlace,
  NotChecked,
  PullRequestLink,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';

/** What stands in a request's way in its cluster. */
export interface ClusterChecks {
  checks: { reason: string; title: string; explanation: string }[];
  notChecked: NotChecked[];
}

/** A pull request, and the hostnames of the place that it is about. */
export interface SeenPullRequest extends PullRequestLink {
  /** A-labels. */
  hostnames: string[];
}

/** The pull requests that are known of a place, in any state. */
export interface SeenPullRequests {
  pullRequests: SeenPullRequest[];
  /** Why nobody could look; reads after “because”. */
  notRead?: string;
}

/** Port: what the exposure backend knows of the clusters, as far as a caller may see it. Never throws. */
export interface ExposureBackend {
  /** The Services that the place's entity can expose in its environment. */
  services(
    place: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenServices>;
  /** The pull requests that ask for, change or remove the exposures of the place's entity there; each once. */
  pullRequests(
    place: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenPullRequests>;
  /**
   * What stands in a request's way.
   * @param request - completed, not trusted
   */
  preflight(
    request: unknown,
    credentials: BackstageCredentials,
  ): Promise<ClusterChecks>;
}
