/** One request as the server saw it. */
export interface RequestRecord {
  /** RFC 3339, UTC. */
  at: string;
  /** Empty before authentication succeeded. */
  user: string;
  /** Kubernetes verb (`get`, `list`, `watch`, …), or the HTTP method where the path names no stored type. */
  verb: string;
  group: string;
  resource: string;
  namespace?: string;
  name?: string;
  /** Path with query. */
  path: string;
  /** 0 until the head of the answer is sent. */
  status: number;
  /** Numbers the TLS connections of this server from 1. */
  connection: number;
}

/** Every request since the start, bounded: the proof of what was asked for and what never was. */
export class RequestLog {
  private readonly kept: RequestRecord[] = [];
  private readonly limit: number;
  /** TLS connections accepted so far. */
  connections = 0;
  /** Bytes of bodies sent so far. */
  bytesSent = 0;

  constructor(options: { limit?: number } = {}) {
    this.limit = options.limit ?? 100_000;
  }

  get records(): readonly RequestRecord[] {
    return this.kept;
  }

  add(record: RequestRecord): void {
    this.kept.push(record);
    if (this.kept.length > this.limit) {
      this.kept.shift();
    }
  }

  /** How many requests have these fields. */
  count(fields: Partial<RequestRecord> = {}): number {
    const expected = Object.entries(fields);
    return this.kept.filter(record =>
      expected.every(
        ([field, value]) =>
          new Map(Object.entries(record)).get(field) === value,
      ),
    ).length;
  }

  clear(): void {
    this.kept.length = 0;
  }
}
