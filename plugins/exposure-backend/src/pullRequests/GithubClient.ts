import {
  type GithubCredentialsProvider,
  type ScmIntegrations,
} from '@backstage/integration';
import { readUpTo } from '../limits/readUpTo';
import type { EntityRepository } from './repositoryOf';

/** A repository at a forge that the host has an integration for. */
export interface GithubRepository extends EntityRepository {
  apiBaseUrl: string;
}

const timeoutMs = 10_000;
const maxBytes = 1024 * 1024;

/** Reads from GitHub's REST API with the credentials that the host has configured for it. */
export class GithubClient {
  constructor(
    private readonly options: {
      integrations: ScmIntegrations;
      credentials: GithubCredentialsProvider;
    },
  ) {}

  /** `undefined` = no integration of the host is for this repository. */
  repositoryOf(
    repository: EntityRepository | undefined,
  ): GithubRepository | undefined {
    if (!repository) {
      return undefined;
    }
    const integration = this.options.integrations.github.byUrl(repository.url);
    const apiBaseUrl = integration?.config.apiBaseUrl;
    return apiBaseUrl ? { ...repository, apiBaseUrl } : undefined;
  }

  /**
   * @throws Error without the address, which may be an internal one
   */
  async get(
    repository: GithubRepository,
    path: string,
    signal: AbortSignal,
  ): Promise<unknown> {
    const { apiBaseUrl, owner, name, url } = repository;
    const { headers } = await this.options.credentials.getCredentials({ url });
    const response = await fetch(
      `${apiBaseUrl}/repos/${owner}/${name}/${path}`,
      {
        headers: { accept: 'application/vnd.github+json', ...headers },
        // The credentials are for this host alone.
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      },
    );
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the forge answered ${response.status}`);
    }
    const body = await readUpTo(maxBytes, response.body ?? []);
    return JSON.parse(body.toString('utf8'));
  }
}
