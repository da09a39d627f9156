import http from 'node:http';
import https from 'node:https';
import { createSecureContext } from 'node:tls';
import type { Clock } from '../Clock';
import type { ClusterConnection } from '../clusters/ClusterConnection';
import { failureOfError, KubernetesFailure } from './KubernetesFailure';
import type {
  KubernetesResponse,
  KubernetesTransport,
  RequestLimits,
} from './KubernetesTransport';
import { Watchdog } from './Watchdog';

/**
 * How long a server may stay silent, in milliseconds. A healthy API server sends a bookmark each minute,
 * so 150 s without a byte is a dead peer; Node cannot set TCP_USER_TIMEOUT, so this timer is the guard.
 */
const silenceLimits = {
  connect: 10_000,
  head: 30_000,
  body: 150_000,
} as const;

const keepAliveMs = 15_000;
const longestRetryMs = 300_000;

/**
 * Requests over HTTP/1.1 with one pool of kept connections per cluster. Redirects are not followed,
 * so the credential never leaves for another server.
 */
export class HttpsTransport implements KubernetesTransport {
  private readonly agent: http.Agent;
  private readonly open = new Set<Promise<void>>();

  constructor(
    private readonly connection: ClusterConnection,
    private readonly clock: Clock,
  ) {
    const options = { keepAlive: true, keepAliveMsecs: keepAliveMs };
    this.agent =
      connection.url.protocol === 'https:'
        ? new https.Agent({ ...options, ...tlsOptions(connection) })
        : new http.Agent(options);
  }

  async get(path: string, limits: RequestLimits): Promise<KubernetesResponse> {
    const token = await this.connection.credential.token();
    if (limits.signal.aborted) {
      throw broken('the request was cancelled');
    }
    const exchange = this.send(path, token);
    this.limit(exchange, limits);
    const response = await this.head(exchange);
    return {
      status: response.statusCode ?? 0,
      retryAfterMs: retryAfter(response.headers['retry-after']),
      body: this.chunks(response),
    };
  }

  renewCredential(): void {
    this.connection.credential.renew();
  }

  async close(): Promise<void> {
    this.agent.destroy();
    await Promise.all(this.open);
  }

  private send(path: string, token: string | undefined): http.ClientRequest {
    const { url } = this.connection;
    const { request } = url.protocol === 'https:' ? https : http;
    const exchange = request(
      new URL(url.pathname.replace(/\/$/, '') + path, url),
      {
        agent: this.agent,
        headers: {
          Accept: 'application/json',
          'User-Agent': 'backstage-exposure',
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        },
      },
    );
    const closed = new Promise<void>(resolve => {
      exchange.once('close', resolve);
    });
    this.open.add(closed);
    closed.then(() => this.open.delete(closed));
    exchange.end();
    return exchange;
  }

  private limit(exchange: http.ClientRequest, limits: RequestLimits): void {
    // Once there is a response, its reader must learn the reason, so it is the response that is destroyed.
    let target: http.ClientRequest | http.IncomingMessage = exchange;
    exchange.once('response', response => {
      target = response;
    });
    const abort = () => target.destroy(broken('the request was cancelled'));
    const cancel = this.clock.after(limits.deadlineMs, () =>
      target.destroy(broken('the answer took too long')),
    );
    limits.signal.addEventListener('abort', abort, { once: true });
    exchange.once('close', () => {
      cancel();
      limits.signal.removeEventListener('abort', abort);
    });
  }

  private head(exchange: http.ClientRequest): Promise<http.IncomingMessage> {
    const connect = new Watchdog(this.clock, silenceLimits.connect, () =>
      exchange.destroy(broken('no connection within 10 s')),
    );
    const head = new Watchdog(this.clock, silenceLimits.head, () =>
      exchange.destroy(broken('no answer within 30 s')),
    );
    exchange.once('socket', socket => {
      const ready = () => connect.stop();
      if (socket.connecting) {
        socket.once(
          this.connection.url.protocol === 'https:'
            ? 'secureConnect'
            : 'connect',
          ready,
        );
      } else {
        ready();
      }
    });
    return new Promise((resolve, reject) => {
      const settled = () => {
        connect.stop();
        head.stop();
      };
      exchange.once('response', response => {
        settled();
        resolve(response);
      });
      // Stays for good: an error after the head reaches the reader of the body, and must not be unhandled here.
      exchange.on('error', error => {
        settled();
        reject(failureOfError(error));
      });
    });
  }

  private async *chunks(
    response: http.IncomingMessage,
  ): AsyncGenerator<Buffer> {
    const silent = new Watchdog(this.clock, silenceLimits.body, () =>
      response.destroy(broken('no byte for 150 s')),
    );
    try {
      for await (const chunk of response) {
        silent.feed();
        yield chunk;
      }
    } catch (error) {
      throw failureOfError(error);
    } finally {
      silent.stop();
    }
  }
}

/** One context for all connections: reading the trusted authorities anew costs more than a handshake. */
function tlsOptions({ tls: { ca, ...options } }: ClusterConnection) {
  return { ...options, secureContext: createSecureContext({ ca }) };
}

function broken(message: string): KubernetesFailure {
  return new KubernetesFailure('disconnected', message);
}

/**
 * The header `Retry-After` in milliseconds, at most five minutes. The API server writes seconds;
 * the form with a date (RFC 9110 §10.2.3) is left out, since it would need the server's clock.
 */
function retryAfter(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,9}$/.test(header)
    ? Math.min(Number(header) * 1000, longestRetryMs)
    : undefined;
}
