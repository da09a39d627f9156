import { getServers } from 'node:dns';
import type {
  DnsAnswer,
  DnsQuestion,
  DnsSettings,
} from '@exposure/backstage-plugin-exposure-common';
import {
  askServers,
  canonicalName,
  parseDnsServer,
  printDnsServer,
  type DnsServer,
} from '@exposure/backstage-plugin-exposure-node';
import type { Clock } from '../kubernetes/Clock';
import { AnswerCache } from './AnswerCache';
import type { AskOptions, DnsResolver } from './DnsResolver';
import type { DnsTransport } from './DnsTransport';
import { SharedWork } from '../limits/SharedWork';
import { ZoneServers } from './ZoneServers';

/** As many of the resolvers, or of a zone's servers, are asked one by one; the rest of them serves where these fail. */
const mostServers = 4;

function keyOf({ server, type, name }: DnsQuestion): string {
  return `${server} ${type} ${name}`;
}

export interface PacketDnsResolverOptions {
  settings: Pick<DnsSettings, 'resolvers' | 'authoritative'>;
  transport: DnsTransport;
  clock: Clock;
  /** One UDP wait a round, in milliseconds. */
  roundTimeoutsMs?: readonly number[];
}

/**
 * Adapter of `DnsResolver` that speaks the protocol itself: `node:dns` hides CNAME chains, authority and the AD bit,
 * and accepts records of other names.
 */
export class PacketDnsResolver implements DnsResolver {
  private readonly cache = new AnswerCache();
  private readonly asking = new SharedWork<DnsAnswer>();
  private readonly zoneServers: ZoneServers;

  constructor(private readonly options: PacketDnsResolverOptions) {
    this.zoneServers = new ZoneServers(
      options.clock,
      (name, type, signal) => this.lookup(name, type, signal),
      options.settings.authoritative,
    );
  }

  async ask(question: DnsQuestion, options: AskOptions): Promise<DnsAnswer> {
    options.signal.throwIfAborted();
    const asked = { ...question, name: canonicalName(question.name) };
    return this.askOnce(keyOf(asked), options, async signal =>
      this.askNow(asked, await this.serversFor(asked, signal), signal),
    );
  }

  async askEach(
    question: DnsQuestion,
    options: AskOptions,
  ): Promise<DnsAnswer[]> {
    const { signal } = options;
    signal.throwIfAborted();
    const asked = { ...question, name: canonicalName(question.name) };
    // A zone names its servers in another order each time; what is told of them is not to change with it.
    const servers = [...(await this.serversFor(asked, signal))]
      .slice(0, mostServers)
      .sort((a, b) => (printDnsServer(a) < printDnsServer(b) ? -1 : 1));
    if (servers.length < 2) {
      return [await this.ask(asked, options)];
    }
    const outcomes = await Promise.allSettled(
      servers.map(server => this.askOne(asked, server, options)),
    );
    const isAnswered = outcomes.some(({ status }) => status === 'fulfilled');
    return outcomes.map((outcome, index): DnsAnswer => {
      if (outcome.status === 'fulfilled') {
        return outcome.value;
      }
      if (!isAnswered || !signal.aborted) {
        throw outcome.reason;
      }
      const server = servers[index];
      const address = server && printDnsServer(server);
      const observedAt = this.options.clock.now().toISOString();
      return { ...asked, address, rcode: 'TIMEOUT', answers: [], observedAt };
    });
  }

  /** One server alone, with a place in the cache of its own. */
  private async askOne(
    asked: DnsQuestion,
    server: DnsServer,
    options: AskOptions,
  ): Promise<DnsAnswer> {
    const key = `${keyOf(asked)} ${printDnsServer(server)}`;
    return this.askOnce(key, options, signal =>
      this.askNow(asked, [server], signal),
    );
  }

  /** Answers from the cache while it is young enough, and shares one query among all who want the same. */
  private async askOnce(
    key: string,
    { signal, maxAgeMs = Infinity }: AskOptions,
    query: (signal: AbortSignal) => Promise<DnsAnswer>,
  ): Promise<DnsAnswer> {
    const now = this.options.clock.now().getTime();
    const cached = this.cache.get(key, now, maxAgeMs);
    if (cached) {
      return cached;
    }
    return this.asking.join(key, signal, async within => {
      const answer = await query(within);
      this.cache.put(key, answer, this.options.clock.now().getTime());
      return answer;
    });
  }

  private async askNow(
    question: DnsQuestion,
    servers: readonly DnsServer[],
    signal: AbortSignal,
  ): Promise<DnsAnswer> {
    const { transport, roundTimeoutsMs, clock } = this.options;
    const recursion = question.server === 'recursive';
    const answer = await askServers(
      question,
      servers,
      transport.asker({ recursion }),
      { signal, roundTimeoutsMs },
    );
    return { ...answer, observedAt: clock.now().toISOString() };
  }

  private async serversFor(
    { server, name }: DnsQuestion,
    signal: AbortSignal,
  ): Promise<DnsServer[]> {
    return server === 'recursive'
      ? this.resolvers()
      : this.zoneServers.serversOf(name, signal);
  }

  private resolvers() {
    const { resolvers } = this.options.settings;
    return (resolvers.length > 0 ? resolvers : getServers()).map(
      parseDnsServer,
    );
  }

  private async lookup(
    name: string,
    type: DnsQuestion['type'],
    signal: AbortSignal,
  ): Promise<DnsAnswer> {
    return this.ask({ server: 'recursive', name, type }, { signal });
  }
}
