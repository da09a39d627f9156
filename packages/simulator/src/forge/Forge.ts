import { randomUUID } from 'node:crypto';
import { createServer, Server } from 'node:http';
import { loopbackHost } from '../loopbackHost';
import { createForgeApp } from './createForgeApp';
import { NotFound } from './ForgeError';
import type { PullRequest } from './git/PullRequest';
import { Files, Repository } from './git/Repository';

/** A Git forge on loopback: GitHub's REST as far as Backstage uses it, and a page for each pull request. */
export class Forge {
  /** The only token it takes. */
  readonly token = randomUUID();
  readonly repositories: Repository[] = [];
  readonly now: () => Date;
  private readonly server: Server;
  private port: number;

  constructor(options: { now?: () => Date; port?: number } = {}) {
    this.now = options.now ?? (() => new Date());
    this.port = options.port ?? 0;
    this.server = createServer(createForgeApp(this));
  }

  /** `host:port`, as `integrations.github[].host` takes it. */
  get host(): string {
    return `${loopbackHost}:${this.port}`;
  }

  get url(): string {
    return `http://${this.host}`;
  }

  get apiBaseUrl(): string {
    return `${this.url}/api/v3`;
  }

  addRepository(
    owner: string,
    name: string,
    files: Files,
    homepage?: string,
  ): Repository {
    const repository = new Repository(owner, name, this.now, files, homepage);
    this.repositories.push(repository);
    return repository;
  }

  /** The repository of a route's parameters; throws 404. */
  repositoryOf(params: Record<string, string>): Repository {
    const found = this.repositories.find(
      it => it.owner === params.owner && it.name === params.repo,
    );
    if (!found) {
      throw new NotFound();
    }
    return found;
  }

  pullUrl(repository: Repository, pull: PullRequest): string {
    return `${this.url}/${repository.fullName}/pull/${pull.number}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, loopbackHost, resolve);
    });
    const address = this.server.address();
    if (address && typeof address === 'object') {
      this.port = address.port;
    }
  }

  async stop(): Promise<void> {
    const closed = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
