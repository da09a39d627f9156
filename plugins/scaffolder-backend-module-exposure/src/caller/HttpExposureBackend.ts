import { ZodError } from 'zod';
import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError, isError } from '@backstage/errors';
import {
  apiPath,
  type ExposurePlace,
  type SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ClusterChecks,
  ExposureBackend,
  SeenPullRequests,
} from './ExposureBackend';
import { readChecks, readPullRequests, readServices } from './readAnswers';

function messageOf(error: unknown): string {
  return (isError(error) ? error.message : String(error)).slice(0, 200);
}

/** Why the exposure backend could not tell something, in words that begin with its name. */
function reasonOf(error: unknown): string {
  if (error instanceof ResponseError) {
    const { statusCode, cause } = error;
    return `the exposure backend answered ${statusCode}: ${messageOf(cause)}`;
  }
  const isJson = !isError(error) || error.name !== 'SyntaxError';
  return error instanceof ZodError || !isJson
    ? 'the exposure backend sent an answer that could not be parsed'
    : `the exposure backend did not respond: ${messageOf(error)}`;
}

/** Somebody waits for the task; a preflight may have to wait for slow DNS servers. */
const longestMs = {
  services: 10_000,
  pullRequests: 10_000,
  preflight: 25_000,
} as const;

const pluginId = 'exposure';

/** The parts of `component:default/shop` as the paths of its routes name them. */
function partsOf(entityRef: string) {
  const [kind = '', namespace = '', name = ''] = entityRef.split(/[:/]/);
  return { kind, namespace, name };
}

const entityPath = '/v1/entities/{kind}/{namespace}/{name}';

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
    const path = apiPath(`${entityPath}/services`, partsOf(entityRef));
    const signal = AbortSignal.timeout(longestMs.services);
    try {
      return readServices(
        await this.fetch(`${path}?${query}`, { signal }, credentials),
      );
    } catch (error) {
      const because = reasonOf(error);
      return { services: [], notRead: [{ namespace, because }] };
    }
  }

  async pullRequests(
    place: ExposurePlace,
    credentials: BackstageCredentials,
  ): Promise<SeenPullRequests> {
    const path = apiPath(entityPath, partsOf(place.entityRef));
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
      const path = apiPath('/v1/preflight', {});
      return readChecks(await this.fetch(path, init, credentials));
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
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
