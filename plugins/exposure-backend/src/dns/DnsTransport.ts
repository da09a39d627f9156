import {
  createAsker,
  printDnsServer,
  type AskOne,
  type DnsServer,
} from '@exposure/backstage-plugin-exposure-node';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../kubernetes/Clock';
import { type BudgetLimits, ServerBudget } from './ServerBudget';
import { Slots } from '../limits/Slots';

export interface DnsTransportOptions {
  clock: Clock;
  limits?: Partial<BudgetLimits>;
  /** Open queries of the whole process. */
  inFlight?: number;
  tcpTimeoutMs?: number;
}

/** Zones of strangers name servers; a server that is asked keeps its budget, and one that is not has a full one anyway. */
const maxServers = 10_000;

/** Carries queries to servers within their budgets. One for the whole process, because budgets are. */
export class DnsTransport {
  private readonly budgets = new LRUCache<string, ServerBudget>({
    max: maxServers,
  });
  private readonly slots: Slots;
  private readonly limits: BudgetLimits;

  constructor(private readonly options: DnsTransportOptions) {
    this.slots = new Slots(() => options.inFlight ?? 64);
    this.limits = { queriesPerSecond: 50, inFlight: 16, ...options.limits };
  }

  /** An `AskOne` with or without the RD bit. Trouble is a value; only an abort rejects. */
  asker({ recursion }: { recursion: boolean }): AskOne {
    const { clock: timer, tcpTimeoutMs } = this.options;
    const ask = createAsker({ recursion, timer, tcpTimeoutMs });
    return (question, server, options) =>
      this.budgetOf(server).spend(
        options.signal,
        () =>
          this.slots.run(options.signal, () => ask(question, server, options)),
        outcome => typeof outcome === 'string',
      );
  }

  private budgetOf(server: DnsServer): ServerBudget {
    const key = printDnsServer(server);
    const known = this.budgets.get(key);
    if (known) {
      return known;
    }
    const budget = new ServerBudget(this.options.clock, this.limits);
    this.budgets.set(key, budget);
    return budget;
  }
}
