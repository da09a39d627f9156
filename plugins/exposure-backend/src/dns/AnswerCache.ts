import type { DnsAnswer } from '@exposure/backstage-plugin-exposure-common';
import { LRUCache } from 'lru-cache';

/** Seconds. */
const longest = { positive: 300, negative: 60, failure: 5 };

/**
 * The zone's own servers may say something new at any time, whatever the TTL: their answers are kept only long enough
 * to serve the exposures that ask the same at once.
 */
const authoritativeSeconds = 5;

const maxEntries = 20_000;

interface Entry {
  answer: DnsAnswer;
  storedAt: number;
  expiresAt: number;
}

/**
 * Answers for as long as their TTL says, within bounds (RFC 1035 §3.2.1, RFC 2308 §5). Very many names take the place of
 * those that were not asked for longest, never of all. Times are epoch milliseconds.
 */
export class AnswerCache {
  private readonly entries = new LRUCache<string, Entry>({ max: maxEntries });

  get(key: string, now: number, maxAgeMs: number): DnsAnswer | undefined {
    const entry = this.entries.get(key);
    if (!entry) {
      return undefined;
    }
    if (entry.expiresAt <= now) {
      this.entries.delete(key);
      return undefined;
    }
    return now - entry.storedAt <= maxAgeMs ? entry.answer : undefined;
  }

  put(key: string, answer: DnsAnswer, now: number): void {
    const seconds = secondsToKeep(answer);
    this.entries.set(key, {
      answer,
      storedAt: now,
      expiresAt: now + seconds * 1000,
    });
  }
}

/** How many seconds an answer may be used again. */
function secondsToKeep(answer: DnsAnswer): number {
  const seconds = secondsByTtl(answer);
  return answer.server === 'authoritative'
    ? Math.min(seconds, authoritativeSeconds)
    : seconds;
}

function secondsByTtl({ rcode, answers, authority = [] }: DnsAnswer): number {
  if (rcode !== 'NOERROR' && rcode !== 'NXDOMAIN') {
    return longest.failure;
  }
  const ttls = answers.map(record => record.ttl);
  if (rcode === 'NOERROR' && ttls.length > 0) {
    return Math.min(longest.positive, ...ttls);
  }
  const soa = authority.find(record => record.type === 'SOA');
  if (!soa) {
    return longest.failure;
  }
  const minimum = Number(soa.data.split(' ').at(-1));
  return Math.min(longest.negative, soa.ttl, minimum, ...ttls);
}
