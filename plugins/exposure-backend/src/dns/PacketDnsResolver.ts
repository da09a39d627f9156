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
} from '@exposure/backstage-plugin-exposure-node';
import type { Clock } from '../kubernetes/Clock';
import { AnswerCache } from './AnswerCache';
import type { AskOptions, DnsResolver } from './DnsResolver';
import type { DnsTransport } from './DnsTransport';
import { SharedWork } from '../limits/SharedWork';
import { ZoneServers } from './ZoneServers';

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
    const key = `${asked.server} ${asked.type} ${asked.name}`;
    const now = this.options.clock.now().getTime();
    const cached = this.cache.get(key, now, options.maxAgeMs ?? Infinity);
    if (cached) {
      return cached;
    }
    return this.asking.join(key, options.signal, async signal => {
      const answer = await this.askNow(asked, signal);
      this.cache.put(key, answer, this.options.clock.now().getTime());
      return answer;
    });
  }

  private async askNow(
    question: DnsQuestion,
    signal: AbortSignal,
  ): Promise<DnsAnswer> {
    const { transport, roundTimeoutsMs, clock } = this.options;
    const isRecursive = question.server === 'recursive';
    const answer = await askServers(
      question,
      isRecursive
        ? this.resolvers()
        : await this.zoneServers.serversOf(question.name, signal),
      transport.asker({ recursion: isRecursive }),
      { signal, roundTimeoutsMs },
    );
    return { ...answer, observedAt: clock.now().toISOString() };
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
