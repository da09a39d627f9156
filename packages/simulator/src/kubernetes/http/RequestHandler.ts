import type { IncomingMessage } from 'node:http';
import type { Cluster } from '../Cluster';
import { KubernetesError } from '../KubernetesError';
import type { ResourceType } from '../resourceTypes';
import { Access, Account, requireAllowed } from './Access';
import {
  createObject,
  deleteRequested,
  getObject,
  replaceObject,
} from './changeObjects';
import { discover } from './discovery';
import { ContinueTokens, listObjects } from './listObjects';
import type { Outlet } from './Outlet';
import { patchObject } from './patchObject';
import type { RequestRecord } from './RequestLog';
import { parseTarget, RequestTarget } from './RequestTarget';
import { requestVerb } from './requestVerb';
import { reviewAccess } from './reviewAccess';
import { Watch, WatchSettings } from './Watch';

/** Reads a request's body as text. */
async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** One request with everything that is known before it is answered. */
export interface ApiRequest {
  message: IncomingMessage;
  url: URL;
  record: RequestRecord;
  outlet: Outlet;
}

/** Answers requests by the rules of the Kubernetes API. */
export class RequestHandler {
  readonly watches = new Set<Watch>();
  private readonly tokens = new ContinueTokens();
  private readonly absentGroups = new Set<string>();

  constructor(
    private readonly cluster: Cluster,
    private readonly access: Access,
    private readonly settings: WatchSettings,
  ) {}

  /** Takes the CRDs of an API group away, with their objects and watches, or brings them back. */
  setGroupPresent(group: string, present: boolean): void {
    if (present) {
      this.absentGroups.delete(group);
      return;
    }
    this.absentGroups.add(group);
    for (const watch of this.watches) {
      if (watch.target.type.group === group) {
        watch.end();
      }
    }
  }

  async handle(request: ApiRequest): Promise<void> {
    const { message, url, record, outlet } = request;
    const account = this.access.authenticate(message.headers.authorization);
    record.user = account.user;
    const target = parseTarget(url.pathname);
    if (!target || !this.isPresent(target.type)) {
      await this.answerOther(request, account);
      return;
    }
    record.verb = requestVerb(message.method ?? '', target, url.searchParams);
    record.group = target.type.group;
    record.resource = target.type.plural;
    record.namespace = target.namespace;
    record.name = target.name;
    requireAllowed(account, record.verb, target);
    if (record.verb === 'watch') {
      this.watch(target, url, outlet);
    } else {
      await this.answer(target, request);
    }
  }

  private watch(target: RequestTarget, url: URL, outlet: Outlet): void {
    const { store } = this.cluster;
    const watch = new Watch(
      store,
      target,
      url.searchParams,
      outlet,
      this.settings,
    );
    this.watches.add(watch);
    watch.start(() => this.watches.delete(watch));
  }

  private async answer(
    target: RequestTarget,
    { message, url, record, outlet }: ApiRequest,
  ): Promise<void> {
    const query = url.searchParams;
    if (query.has('dryRun')) {
      throw new KubernetesError('BadRequest', 'dry runs are not simulated');
    }
    const contentType = message.headers['content-type'] ?? '';
    const body = await readBody(message);
    const write = { target, query, contentType, body };
    const { cluster } = this;
    switch (record.verb) {
      case 'get':
        return outlet.json(200, getObject(cluster, target));
      case 'list':
        return outlet.json(
          200,
          listObjects(cluster.store, this.tokens, target, query),
        );
      case 'create':
        return outlet.json(201, createObject(cluster, write));
      case 'update':
        return outlet.json(200, replaceObject(cluster, write));
      case 'patch':
        return outlet.json(200, patchObject(cluster, write));
      case 'delete':
        return outlet.json(200, deleteRequested(cluster, target));
      default:
        throw new KubernetesError(
          'MethodNotAllowed',
          `${record.verb} is not simulated`,
        );
    }
  }

  private async answerOther(
    { message, url, outlet }: ApiRequest,
    account: Account,
  ): Promise<void> {
    if (/^\/(readyz|livez|healthz)$/.test(url.pathname)) {
      outlet.head(200, { 'content-type': 'text/plain' });
      outlet.write('ok');
      outlet.end();
      return;
    }
    if (url.pathname.endsWith('/selfsubjectaccessreviews')) {
      outlet.json(
        201,
        reviewAccess(account, JSON.parse(await readBody(message))),
      );
      return;
    }
    const found = discover(url.pathname, type => this.isPresent(type));
    if (found) {
      outlet.json(200, found);
      return;
    }
    // An API server answers unknown paths in plain text, not with a Status.
    outlet.head(404, { 'content-type': 'text/plain; charset=utf-8' });
    outlet.write('404 page not found\n');
    outlet.end();
  }

  private isPresent(type: ResourceType): boolean {
    return !this.absentGroups.has(type.group);
  }
}
