import type { Clock } from '../clock';
import { followNames } from './followNames';
import { DnsReply, normalName } from './ZoneRecord';
import type { Zones } from './Zones';

interface Cached {
  reply: DnsReply;
  /** Milliseconds since the epoch. */
  at: number;
  ttl: number;
}

/**
 * A recursive resolver over the zones. It keeps what it learnt for the record's TTL, and "no such name" for what the SOA
 * says (RFC 2308 §5): a record that is right may therefore still be unseen.
 */
export class CachingResolver {
  private readonly cache = new Map<string, Cached>();

  constructor(
    private readonly zones: Zones,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  resolve(name: string, type: string): DnsReply {
    return followNames((at, of) => this.step(at, of), name, type);
  }

  /** Forgets everything. */
  flush(): void {
    this.cache.clear();
  }

  private step(name: string, type: string): DnsReply {
    const key = `${normalName(name)} ${type}`;
    const cached = this.cache.get(key);
    const now = this.clock.now().getTime();
    if (cached && now < cached.at + cached.ttl * 1000) {
      return aged(cached.reply, Math.floor((now - cached.at) / 1000));
    }
    const reply = this.ask(name, type);
    this.cache.set(key, { reply, at: now, ttl: timeToLive(reply) });
    return reply;
  }

  /** Names outside the zones do not exist in this world. */
  private ask(name: string, type: string): DnsReply {
    const reply = this.zones.answerStep(name, type);
    return reply.rcode === 'REFUSED' ? { ...reply, rcode: 'NXDOMAIN' } : reply;
  }
}

function timeToLive({ answers, authority }: DnsReply): number {
  const records = answers.length > 0 ? answers : authority;
  return records.length > 0
    ? Math.min(...records.map(record => record.ttl))
    : 0;
}

function aged(reply: DnsReply, seconds: number): DnsReply {
  const older = (record: DnsReply['answers'][number]) => ({
    ...record,
    ttl: Math.max(0, record.ttl - seconds),
  });
  return {
    ...reply,
    answers: reply.answers.map(older),
    authority: reply.authority.map(older),
  };
}
