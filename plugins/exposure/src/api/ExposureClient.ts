import { CompoundEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  apiPath,
  EntityExposures,
  EntityRequests,
  PlatformSummary,
  RecheckAnswer,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import { ExposureApi } from './ExposureApi';
import { Preflight } from './Preflight';
import { refusalsOf } from './refusalsOf';

interface Remembered {
  etag: string;
  body: EntityExposures;
}

const entityPath = '/v1/entities/{kind}/{namespace}/{name}';

/** The kind in lower case, as the catalog writes it in its own addresses. */
function lowerCased({ kind, namespace, name }: CompoundEntityRef) {
  return { kind: kind.toLocaleLowerCase('en-US'), namespace, name };
}

/**
 * Asks the backend plugin `exposure` over HTTP.
 * @public
 */
export class ExposureClient implements ExposureApi {
  private readonly discovery: DiscoveryApi;
  private readonly fetch: FetchApi;
  /** Last answer by URL: an unchanged status then costs no body (RFC 9110 §13.1.2). */
  private readonly remembered = new Map<string, Remembered>();

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.discovery = options.discoveryApi;
    this.fetch = options.fetchApi;
  }

  async exposuresOf(entity: CompoundEntityRef): Promise<EntityExposures> {
    const url = await this.url(apiPath(entityPath, lowerCased(entity)));
    const known = this.remembered.get(url);
    const response = await this.fetch.fetch(url, {
      // The browser's own cache would answer a 304 itself and hide how old the answer is.
      cache: 'no-store',
      headers: known ? { 'If-None-Match': known.etag } : {},
    });
    if (response.status === 304 && known) {
      return known.body;
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const body: EntityExposures = await response.json();
    const etag = response.headers.get('ETag');
    if (etag) {
      this.remembered.set(url, { etag, body });
    }
    return body;
  }

  async recheck(entity: CompoundEntityRef): Promise<RecheckAnswer> {
    const path = apiPath(`${entityPath}/recheck`, lowerCased(entity));
    return this.post(path, {});
  }

  async preflight(request: unknown): Promise<Preflight> {
    try {
      return await this.post(apiPath('/v1/preflight', {}), request);
    } catch (error) {
      const refusals = refusalsOf(error);
      if (!refusals) {
        throw error;
      }
      return { checks: [], notChecked: [], warnings: [], files: [], refusals };
    }
  }

  async platform(): Promise<PlatformSummary> {
    return this.get(apiPath('/v1/platform', {}));
  }

  async servicesOf(
    entity: CompoundEntityRef,
    environment: string,
  ): Promise<SeenServices> {
    const query = new URLSearchParams({ environment });
    const path = apiPath(`${entityPath}/services`, lowerCased(entity));
    return this.get(`${path}?${query}`);
  }

  async requestsOf(entity: CompoundEntityRef): Promise<EntityRequests> {
    return this.get(apiPath(`${entityPath}/requests`, lowerCased(entity)));
  }

  private async get<T>(path: string): Promise<T> {
    const response = await this.fetch.fetch(await this.url(path));
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }

  private async post<T>(path: string, body: unknown): Promise<T> {
    const response = await this.fetch.fetch(await this.url(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }

  async url(path: string): Promise<string> {
    return `${await this.discovery.getBaseUrl('exposure')}${path}`;
  }
}
