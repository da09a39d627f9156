import type {
  DnsAnswer,
  DnsRecord,
  DnsView,
} from '../../observation/DnsAnswer';
import { normalHostname } from '../../observation/hostnames';

/** What one view of the DNS says about a name: its aliases in order and the addresses at their end. */
export interface DnsLookup {
  view: DnsView;
  /** `unknown`: nobody asked, or no server gave an answer that says anything. */
  outcome: 'found' | 'nxdomain' | 'nodata' | 'bogus' | 'unknown';
  rcode?: string;
  /** The server that was asked, where it is known. */
  address?: string;
  /** Names of the CNAME chain after the name itself. */
  aliases: string[];
  a: string[];
  aaaa: string[];
  /** Seconds this answer may live in a cache from `observedAt` on (RFC 2308 for negative ones). */
  ttl?: number;
  observedAt?: string;
}

/** Longest CNAME chain that is followed. */
const maxAliases = 16;

/** The answers of a view to a question. */
export function answersTo(
  answers: readonly DnsAnswer[],
  view: DnsView,
  name: string,
  type?: string,
): DnsAnswer[] {
  return answers.filter(
    answer =>
      answer.server === view &&
      normalHostname(answer.name) === name &&
      (type === undefined || answer.type === type),
  );
}

/** The data of records that is a name is compared as one. */
function target(record: DnsRecord): string {
  return normalHostname(record.data);
}

function followAliases(records: readonly DnsRecord[], name: string): string[] {
  const aliases: string[] = [];
  let current = name;
  while (aliases.length < maxAliases) {
    const link = records.find(
      record =>
        record.type === 'CNAME' && normalHostname(record.name) === current,
    );
    if (!link || aliases.includes(target(link))) {
      break;
    }
    current = target(link);
    aliases.push(current);
  }
  return aliases;
}

/** How long a negative answer lives: the SOA's own TTL or its minimum, whichever is less (RFC 2308 §5). */
function negativeTtl(answer: DnsAnswer): number | undefined {
  const soa = answer.authority?.find(record => record.type === 'SOA');
  if (!soa) {
    return undefined;
  }
  const minimum = Number(soa.data.trim().split(/\s+/)[6]);
  return Number.isFinite(minimum) ? Math.min(soa.ttl, minimum) : soa.ttl;
}

function outcomeOf(
  asked: readonly DnsAnswer[],
  found: boolean,
): DnsLookup['outcome'] {
  if (asked.some(answer => answer.bogus)) {
    return 'bogus';
  }
  if (found) {
    return 'found';
  }
  if (asked.some(answer => answer.rcode === 'NXDOMAIN')) {
    return 'nxdomain';
  }
  const says = (type: string) =>
    asked.some(answer => answer.type === type && answer.rcode === 'NOERROR');
  // Without an answer for A there may still be an address.
  return says('A') ? 'nodata' : 'unknown';
}

/** What a view says about a name, put together from all its answers. */
export function dnsLookup(
  answers: readonly DnsAnswer[],
  view: DnsView,
  name: string,
): DnsLookup {
  const asked = ['A', 'AAAA', 'CNAME'].flatMap(type =>
    answersTo(answers, view, name, type),
  );
  const records = answers
    .filter(answer => answer.server === view && answer.rcode !== 'SERVFAIL')
    .flatMap(answer => answer.answers);
  const aliases = followAliases(records, name);
  const names = [name, ...aliases];
  const data = (type: string) => [
    ...new Set(
      records
        .filter(
          record =>
            record.type === type && names.includes(normalHostname(record.name)),
        )
        .map(record => record.data.toLowerCase()),
    ),
  ];
  const [a, aaaa] = [data('A'), data('AAAA')];
  const found = aliases.length + a.length + aaaa.length > 0;
  const own = records.filter(record => normalHostname(record.name) === name);
  const ttls = found
    ? own.map(record => record.ttl)
    : asked.flatMap(answer => negativeTtl(answer) ?? []);
  return {
    view,
    outcome: outcomeOf(asked, found),
    rcode: asked.find(answer => answer.rcode !== 'NOERROR')?.rcode,
    address: asked[0]?.address,
    aliases,
    a,
    aaaa,
    ttl: ttls.length > 0 ? Math.min(...ttls) : undefined,
    observedAt: asked[0]?.observedAt,
  };
}
