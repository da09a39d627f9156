import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  ExposurePlace,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ClusterChecks,
  ExposureBackend,
  SeenPullRequests,
} from './ExposureBackend';
import { readChecks, readPullRequests, readServices } from './readAnswers';
import { reasonOf } from './reasonOf';

/** Somebody waits for the task; a preflight may have to wait for slow DNS servers. */
const longestMs = {
  services: 10_000,
  pullRequests: 10_000,
  preflight: 25_000,
} as const;

const pluginId = 'exposure';

/** `component:default/shop` as the path of its routes. */
function entityPath(entityRef: string): string {
  return entityRef.split(/[:/]/).map(encodeURIComponent).join('/');
}

/**
 * Asks the exposure backend in the name of whoever runs the task: it shows what that person may see, and nothing of what the
 * scaffolder itself could see. Where it cannot be asked, that is told and stops nobody.
 */
export class HttpExposureBackend implements ExposureBackend {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
  ) {}

  async services(
    { entityRef, environment, namespace }: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenServices> {
    const query = new URLSearchParams({ environment });
    const path = `/v1/entities/${entityPath(entityRef)}/services?${query}`;
    const signal = AbortSignal.timeout(longestMs.services);
    try {
      return readServices(await this.fetch(path, { signal }, credentials));
    } catch (error) {
      const because = reasonOf(error);
      return { services: [], notRead: [{ namespace, because }] };
    }
  }

  async pullRequests(
    place: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenPullRequests> {
    const path = `/v1/entities/${entityPath(place.entityRef)}`;
    const signal = AbortSignal.timeout(longestMs.pullRequests);
    try {
      const answer = await this.fetch(path, { signal }, credentials);
      return { pullRequests: readPullRequests(answer, place) };
    } catch (error) {
      return { pullRequests: [], notRead: reasonOf(error) };
    }
  }

  async preflight(
    request: unknown,
    credentials: BackstageCredentials,
  ): Promise<ClusterChecks> {
    const init = {
      method: 'POST',
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(longestMs.preflight),
    };
    try {
      return readChecks(await this.fetch('/v1/preflight', init, credentials));
    } catch (error) {
      const because = reasonOf(error);
      return { checks: [], notChecked: [{ check: 'cluster', because }] };
    }
  }

  private async fetch(
    path: string,
    init: RequestInit,
    onBehalfOf: BackstageCredentials,
  ): Promise<unknown> {
    const { auth, discovery } = this.options;
    const baseUrl = await discovery.getBaseUrl(pluginId);
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf,
      targetPluginId: pluginId,
    });
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
      },
      // A token is for the backend that discovery names, and for nobody whom that one names.
      redirect: 'error',
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
