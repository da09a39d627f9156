import { createServer, Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { loopbackHost } from '../loopbackHost';
import { Cluster } from './Cluster';
import { Access } from './http/Access';
import { Faults } from './http/Faults';
import { Outlet } from './http/Outlet';
import { RequestHandler } from './http/RequestHandler';
import { RequestLog, RequestRecord } from './http/RequestLog';
import type { WatchSettings } from './http/Watch';
import { KubernetesError } from './KubernetesError';
import { ServerCertificate } from './createCertificate';

/** One API server on loopback: a {@link Cluster} behind HTTPS, bearer tokens and fault switches. */
export class KubernetesServer {
  readonly access = new Access();
  readonly faults = new Faults();
  readonly log = new RequestLog();
  private readonly handler: RequestHandler;
  private readonly server: Server;
  private port: number;

  constructor(
    readonly cluster: Cluster,
    private readonly certificate: ServerCertificate,
    options: WatchSettings & { port: number },
  ) {
    this.port = options.port;
    this.handler = new RequestHandler(cluster, this.access, options);
    this.server = createServer(certificate, (message, response) => {
      void this.handle(message, response);
    });
    // A client that leaves in the middle of a handshake is no failure of the server.
    this.server.on('tlsClientError', () => {});
    this.server.on('secureConnection', socket => {
      this.log.connections += 1;
      this.connectionNumbers.set(socket, this.log.connections);
      socket.on('error', () => {});
    });
  }

  private readonly connectionNumbers = new WeakMap<object, number>();

  get url(): string {
    return `https://${loopbackHost}:${this.port}`;
  }

  get adminToken(): string {
    return this.access.adminToken;
  }

  /** The authority's certificate, PEM in base64, as kubeconfig and Backstage take it. */
  get caData(): string {
    return Buffer.from(this.certificate.ca).toString('base64');
  }

  /** Listens; after a stop again on the same port, with the same objects. */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, loopbackHost, () => {
        this.server.off('error', reject);
        resolve();
      });
    });
    const address: AddressInfo | string | null = this.server.address();
    if (address && typeof address === 'object') {
      this.port = address.port;
    }
  }

  /** Cuts every connection and refuses new ones. */
  async stop(): Promise<void> {
    this.faults.resume();
    const closed = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** Takes the CRDs of an API group away, or brings them back. */
  setGroupPresent(group: string, present: boolean): void {
    this.handler.setGroupPresent(group, present);
  }

  /** Ends every open watch, as an API server does when its time is up. */
  endWatches(): void {
    for (const watch of this.handler.watches) {
      watch.end();
    }
  }

  /** Sends an ERROR event to every open watch and ends it, e.g. `Expired` (410). */
  failWatches(error: KubernetesError): void {
    for (const watch of this.handler.watches) {
      watch.fail(error);
    }
  }

  get openWatches(): number {
    return this.handler.watches.size;
  }

  private async handle(
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const record = this.recordOf(message);
    this.log.add(record);
    const fault = this.faults.take(record);
    const outlet = new Outlet(response, record, this.log, this.faults, fault);
    if (fault?.kind === 'silence') {
      return;
    }
    if (fault?.kind === 'reset') {
      outlet.destroy();
      return;
    }
    if (fault?.kind === 'answer') {
      outlet.head(fault.code, fault.headers ?? {});
      outlet.write(fault.body ?? '');
      outlet.end();
      return;
    }
    const url = new URL(message.url ?? '/', this.url);
    try {
      await this.handler.handle({ message, url, record, outlet });
    } catch (error) {
      const failure =
        error instanceof KubernetesError
          ? error
          : new KubernetesError('InternalError', String(error));
      outlet.json(failure.code, failure.toStatus());
    }
  }

  private recordOf(message: IncomingMessage): RequestRecord {
    return {
      at: this.cluster.now().toISOString(),
      user: '',
      verb: message.method ?? '',
      group: '',
      resource: '',
      path: message.url ?? '/',
      status: 0,
      connection: this.connectionNumbers.get(message.socket) ?? 0,
    };
  }
}
