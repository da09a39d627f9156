import {
  failureOfError,
  KubernetesFailure,
} from '../protocol/KubernetesFailure';
import type {
  KubernetesResponse,
  KubernetesTransport,
  RequestLimits,
} from '../protocol/KubernetesTransport';

/** What one request meets. `after` says what follows the chunks; a stream hangs until it is aborted. */
export interface Answer {
  status?: number;
  retryAfterMs?: number;
  chunks?: Iterable<string | Buffer> | AsyncIterable<string>;
  after?: 'end' | 'hang' | 'break';
}

/** A request as it was sent. */
export interface SentRequest {
  path: string;
  query: URLSearchParams;
}

type Handler = (request: SentRequest) => Answer | Error;

/**
 * A cluster that answers each request as a test says, in this order; when nothing is left to say,
 * requests fail as refused connections.
 */
export class ScriptedTransport implements KubernetesTransport {
  readonly sent: SentRequest[] = [];
  renewals = 0;
  closed = false;
  private readonly handlers: Handler[] = [];

  /** Adds the answers to the next requests. */
  next(...answers: (Answer | Error | Handler)[]): this {
    for (const answer of answers) {
      this.handlers.push(typeof answer === 'function' ? answer : () => answer);
    }
    return this;
  }

  /** What the requests were, in short: `watchList`, `list`, `watch@<version>`. */
  get story(): string[] {
    return this.sent.map(({ query }) => {
      if (query.has('sendInitialEvents')) {
        return 'watchList';
      }
      return query.has('watch')
        ? `watch@${query.get('resourceVersion')}`
        : `list${query.has('continue') ? `+${query.get('continue')}` : ''}`;
    });
  }

  async get(path: string, limits: RequestLimits): Promise<KubernetesResponse> {
    const url = new URL(path, 'https://cluster');
    const request = { path: url.pathname, query: url.searchParams };
    this.sent.push(request);
    const answer = this.handlers.shift()?.(request) ?? refused();
    if (answer instanceof Error) {
      throw failureOfError(answer);
    }
    return {
      status: answer.status ?? 200,
      retryAfterMs: answer.retryAfterMs,
      body: read(answer, limits.signal),
    };
  }

  renewCredential(): void {
    this.renewals += 1;
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

/** The failure of a connection that nobody takes. */
function refused(): Error {
  return new KubernetesFailure('disconnected', 'the connection was refused');
}

async function* read(
  answer: Answer,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  for await (const chunk of answer.chunks ?? []) {
    yield Buffer.from(chunk);
  }
  if (answer.after === 'hang') {
    await new Promise<void>(resolve => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
  if (answer.after === 'hang' || answer.after === 'break') {
    throw new KubernetesFailure('disconnected', 'the connection broke');
  }
}
