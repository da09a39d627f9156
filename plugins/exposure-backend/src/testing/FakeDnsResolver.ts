import type {
  DnsAnswer,
  DnsQuestion,
  DnsRecord,
} from '@exposure/backstage-plugin-exposure-common';
import type { AskOptions, DnsResolver } from '../dns/DnsResolver';
import type { Clock } from '../kubernetes';

/** A DNS that holds what a test puts into it, the same in both views. */
export class FakeDnsResolver implements DnsResolver {
  readonly asked: DnsQuestion[] = [];
  private records: readonly DnsRecord[] = [];
  private readonly failures = new Map<string, string>();
  private readonly silent = new Set<string>();
  private waiting: { name: string; tell: () => void }[] = [];

  constructor(private readonly clock: Clock) {}

  setRecords(records: readonly DnsRecord[]): void {
    this.records = records;
  }

  /** Everything about this name ends with this rcode, e.g. `SERVFAIL` or `TIMEOUT`. */
  fail(name: string, rcode: string): void {
    this.failures.set(name, rcode);
  }

  /** Nobody answers about these names, or in this view, until whoever asks gives up. */
  silence(...what: string[]): void {
    for (const one of what) {
      this.silent.add(one);
    }
  }

  /** Resolves at the next question about this name. */
  untilAsked(name: string): Promise<void> {
    return new Promise(tell => this.waiting.push({ name, tell }));
  }

  async ask(question: DnsQuestion, { signal }: AskOptions): Promise<DnsAnswer> {
    signal.throwIfAborted();
    this.asked.push(question);
    const { server, name, type } = question;
    this.tellWaiting(name);
    if (this.silent.has(name) || this.silent.has(server)) {
      return untilAborted(signal);
    }
    const asked = { server, name, type };
    const observedAt = this.clock.now().toISOString();
    const failure = this.failures.get(name);
    if (failure) {
      return { ...asked, rcode: failure, answers: [], observedAt };
    }
    const exists = this.records.some(record => record.name === name);
    return {
      ...asked,
      rcode: exists ? 'NOERROR' : 'NXDOMAIN',
      answers: this.follow(name, type),
      observedAt,
    };
  }

  async askEach(
    question: DnsQuestion,
    options: AskOptions,
  ): Promise<DnsAnswer[]> {
    return [await this.ask(question, options)];
  }

  private tellWaiting(asked: string): void {
    const waiting = this.waiting;
    this.waiting = waiting.filter(({ name }) => name !== asked);
    for (const { name, tell } of waiting) {
      if (name === asked) {
        tell();
      }
    }
  }

  private follow(name: string, type: string): DnsRecord[] {
    const here = this.records.filter(record => record.name === name);
    const found = here.filter(record => record.type === type);
    const cname = here.find(record => record.type === 'CNAME');
    if (found.length > 0 || !cname) {
      return found;
    }
    return [cname, ...this.follow(cname.data, type)];
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), {
      once: true,
    });
  });
}
