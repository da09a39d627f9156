import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ExposurePlace,
  NotChecked,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';

/** What stands in a request's way in its cluster. */
export interface ClusterChecks {
  checks: { reason: string; title: string; explanation: string }[];
  notChecked: NotChecked[];
}

/** Port: what the exposure backend knows of the clusters, as far as a caller may see it. Never throws. */
export interface ExposureBackend {
  /** The Services that the place's entity can expose in its environment. */
  services(
    place: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenServices>;
  /**
   * What stands in a request's way.
   * @param request - completed, not trusted
   */
  preflight(
    request: unknown,
    credentials: BackstageCredentials,
  ): Promise<ClusterChecks>;
}
