import { getServers } from 'node:dns';
import type {
  DnsAnswer,
  DnsQuestion,
  DnsSettings,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes/Clock';
import { AnswerCache } from './AnswerCache';
import { askServers, type ServersReply } from './askServers';
import type { DnsMessage } from './DnsMessage';
import type { AskOptions, DnsResolver } from './DnsResolver';
import { parseDnsServer } from './DnsServer';
import type { DnsTransport } from './DnsTransport';
import { DnsTrouble } from './DnsTrouble';
import { canonicalName, presentRecords, reachableRecords } from './dnsRecords';
import { SharedWork } from '../limits/SharedWork';
import { ZoneServers } from './ZoneServers';

export interface PacketDnsResolverOptions {
  settings: Pick<DnsSettings, 'resolvers' | 'authoritative'>;
  transport: DnsTransport;
  clock: Clock;
  /** One UDP wait a round, in milliseconds. */
  roundTimeoutsMs?: readonly number[];
}

const defaultRoundTimeoutsMs = [1_000, 2_000];

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
    if (cached) return cached;
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
    const reply =
      question.server === 'recursive'
        ? await this.askRecursive(question, signal)
        : await this.askAuthoritative(question, signal);
    const observedAt = this.options.clock.now().toISOString();
    return { ...toAnswer(question, reply), observedAt };
  }

  private askRecursive(
    question: DnsQuestion,
    signal: AbortSignal,
  ): Promise<ServersReply> {
    const { resolvers } = this.options.settings;
    const servers = resolvers.length > 0 ? resolvers : getServers();
    return askServers(
      question,
      servers.map(parseDnsServer),
      this.options.transport.asker({ recursion: true }),
      { signal, roundTimeoutsMs: this.roundTimeoutsMs, tellBogus: true },
    );
  }

  private async askAuthoritative(
    question: DnsQuestion,
    signal: AbortSignal,
  ): Promise<ServersReply> {
    return askServers(
      question,
      await this.zoneServers.serversOf(question.name, signal),
      this.options.transport.asker({ recursion: false }),
      {
        signal,
        roundTimeoutsMs: this.roundTimeoutsMs,
        tellBogus: false,
        isUnusable: isReferral,
      },
    );
  }

  private get roundTimeoutsMs(): readonly number[] {
    return this.options.roundTimeoutsMs ?? defaultRoundTimeoutsMs;
  }

  private async lookup(
    name: string,
    type: DnsQuestion['type'],
    signal: AbortSignal,
  ): Promise<{
    answers: DnsAnswer['answers'];
    authority: DnsAnswer['answers'];
  }> {
    const answer = await this.ask(
      { server: 'recursive', name, type },
      { signal },
    );
    return { answers: answer.answers, authority: answer.authority ?? [] };
  }
}

/** A server that does not serve the name points to others, or says nothing at all (a lame delegation). */
function isReferral(message: DnsMessage): boolean {
  return !message.authoritative && message.answers.length === 0;
}

function toAnswer(
  question: DnsQuestion,
  { address, outcome, bogus }: ServersReply,
): DnsAnswer {
  const { server, name, type } = question;
  const asked = { server, name, type, ...(address ? { address } : {}) };
  if (outcome instanceof DnsTrouble) {
    return { ...asked, rcode: outcome.rcode, answers: [] };
  }
  if (isReferral(outcome) && server === 'authoritative') {
    const rcode = outcome.rcode === 'NOERROR' ? 'UNREACHABLE' : outcome.rcode;
    return { ...asked, rcode, answers: [] };
  }
  return {
    ...asked,
    rcode: outcome.rcode,
    ad: outcome.authenticData,
    ...(bogus ? { bogus } : {}),
    answers: reachableRecords(question, outcome.answers),
    authority: presentRecords(outcome.authority).filter(({ type: kind }) =>
      ['SOA', 'NS'].includes(kind),
    ),
  };
}
