import type { ServerResponse } from 'node:http';
import type { Fault, Faults } from './Faults';
import type { RequestLog, RequestRecord } from './RequestLog';

/**
 * The way out of one answer. Everything a handler sends passes here, so that pauses and faults hit lists and watches alike.
 */
export class Outlet {
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private sent = 0;

  constructor(
    private readonly response: ServerResponse,
    private readonly record: RequestRecord,
    private readonly log: RequestLog,
    private readonly faults: Faults,
    private readonly fault?: Fault,
  ) {}

  /** Calls back once when the client is gone or the answer has ended. */
  onClose(listener: () => void): void {
    this.response.once('close', listener);
  }

  /** Sends the head at once, so that a watcher knows that its watch stands. */
  head(code: number, headers: Record<string, string>): void {
    this.inOrder(() => {
      this.record.status = code;
      this.response.writeHead(code, headers);
      this.response.flushHeaders();
    });
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    if (this.fault?.kind === 'slow') {
      this.drip(bytes, this.fault.bytesPerSecond);
      return;
    }
    this.inOrder(() => this.send(bytes));
  }

  end(): void {
    this.inOrder(() => {
      if (this.sent < this.limit) {
        this.response.end();
      }
    });
  }

  json(code: number, body: unknown): void {
    this.head(code, { 'content-type': 'application/json' });
    this.write(`${JSON.stringify(body)}\n`);
    this.end();
  }

  /** Cuts the connection. */
  destroy(): void {
    this.response.destroy();
  }

  private get limit(): number {
    return this.fault?.kind === 'truncated' ? this.fault.bytes : Infinity;
  }

  private send(bytes: Buffer): void {
    // Ended, but not yet closed: a change may still reach the watch.
    if (this.response.writableEnded) {
      return;
    }
    const part = bytes.subarray(0, Math.max(0, this.limit - this.sent));
    this.sent += part.length;
    this.log.bytesSent += part.length;
    // The callback: destroying at once would drop what is still in the socket's buffer.
    this.response.write(part, () => {
      if (this.sent >= this.limit) {
        this.response.destroy();
      }
    });
  }

  private drip(bytes: Buffer, bytesPerSecond: number): void {
    for (let start = 0; start < bytes.length; start += bytesPerSecond) {
      const part = bytes.subarray(start, start + bytesPerSecond);
      this.later(async () => {
        if (this.response.destroyed) {
          return;
        }
        this.send(part);
        await new Promise(resolve => setTimeout(resolve, 1000));
      });
    }
  }

  /** Runs at once while nothing is held back: a promise for each of 40,000 events a second would be the bottleneck. */
  private inOrder(step: () => void): void {
    if (this.waiting === 0 && !this.faults.paused) {
      step();
    } else {
      this.later(async () => step());
    }
  }

  private later(step: () => Promise<void>): void {
    this.waiting += 1;
    this.queue = this.queue.then(async () => {
      await this.faults.paused;
      await step();
      this.waiting -= 1;
    });
  }
}
