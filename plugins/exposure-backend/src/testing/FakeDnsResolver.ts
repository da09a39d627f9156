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
  #records: readonly DnsRecord[] = [];
  readonly #failures = new Map<string, string>();

  constructor(private readonly clock: Clock) {}

  setRecords(records: readonly DnsRecord[]): void {
    this.#records = records;
  }

  /** Everything about this name ends with this rcode, e.g. `SERVFAIL` or `TIMEOUT`. */
  fail(name: string, rcode: string): void {
    this.#failures.set(name, rcode);
  }

  async ask(question: DnsQuestion, { signal }: AskOptions): Promise<DnsAnswer> {
    signal.throwIfAborted();
    this.asked.push(question);
    const { server, name, type } = question;
    const asked = { server, name, type };
    const observedAt = this.clock.now().toISOString();
    const failure = this.#failures.get(name);
    if (failure) return { ...asked, rcode: failure, answers: [], observedAt };
    const exists = this.#records.some(record => record.name === name);
    return {
      ...asked,
      rcode: exists ? 'NOERROR' : 'NXDOMAIN',
      answers: this.#follow(name, type),
      observedAt,
    };
  }

  #follow(name: string, type: string): DnsRecord[] {
    const here = this.#records.filter(record => record.name === name);
    const found = here.filter(record => record.type === type);
    const cname = here.find(record => record.type === 'CNAME');
    if (found.length > 0 || !cname) return found;
    return [cname, ...this.#follow(cname.data, type)];
  }
}
