import { CompoundEntityRef } from '@backstage/catalog-model';
import { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { EntityExposures } from './EntityExposures';
import { EntityRequests } from './EntityRequests';
import { EntityServices } from './EntityServices';
import { ExposureApi } from './ExposureApi';
import { PlatformSummary } from './PlatformSummary';
import { Preflight } from './Preflight';
import { RecheckAnswer } from './RecheckAnswer';
import { refusalsOf } from './refusalsOf';

interface Remembered {
  etag: string;
  body: EntityExposures;
}

function entityPath({ kind, namespace, name }: CompoundEntityRef): string {
  return ['entities', kind.toLocaleLowerCase('en-US'), namespace, name]
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Asks the backend plugin `exposure` over HTTP.
 * @public
 */
export class ExposureClient implements ExposureApi {
  readonly #discovery: DiscoveryApi;
  readonly #fetch: FetchApi;
  /** Last answer by URL: an unchanged status then costs no body (RFC 9110 §13.1.2). */
  readonly #remembered = new Map<string, Remembered>();

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discovery = options.discoveryApi;
    this.#fetch = options.fetchApi;
  }

  async exposuresOf(entity: CompoundEntityRef): Promise<EntityExposures> {
    const url = await this.#url(entityPath(entity));
    const known = this.#remembered.get(url);
    const response = await this.#fetch.fetch(url, {
      // The browser's own cache would answer a 304 itself and hide how old the answer is.
      cache: 'no-store',
      headers: known ? { 'If-None-Match': known.etag } : {},
    });
    if (response.status === 304 && known) return known.body;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const body: EntityExposures = await response.json();
    const etag = response.headers.get('ETag');
    if (etag) this.#remembered.set(url, { etag, body });
    return body;
  }

  async recheck(entity: CompoundEntityRef): Promise<RecheckAnswer> {
    return this.#post(`${entityPath(entity)}/recheck`, {});
  }

  async preflight(request: unknown): Promise<Preflight> {
    try {
      return await this.#post('preflight', request);
    } catch (error) {
      const refusals = refusalsOf(error);
      if (!refusals) throw error;
      return { checks: [], notChecked: [], files: [], refusals };
    }
  }

  async platform(): Promise<PlatformSummary> {
    return this.#get('platform');
  }

  async servicesOf(
    entity: CompoundEntityRef,
    environment: string,
  ): Promise<EntityServices> {
    const query = new URLSearchParams({ environment });
    return this.#get(`${entityPath(entity)}/services?${query}`);
  }

  async requestsOf(entity: CompoundEntityRef): Promise<EntityRequests> {
    return this.#get(`${entityPath(entity)}/requests`);
  }

  async #get<T>(path: string): Promise<T> {
    const response = await this.#fetch.fetch(await this.#url(path));
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }

  async #post<T>(path: string, body: unknown): Promise<T> {
    const response = await this.#fetch.fetch(await this.#url(path), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }

  async #url(path: string): Promise<string> {
    return `${await this.#discovery.getBaseUrl('exposure')}/v1/${path}`;
  }
}
