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
  const links = new Map(
    records
      .filter(({ type }) => type === 'CNAME')
      .map(record => [normalHostname(record.name), target(record)]),
  );
  const aliases: string[] = [];
  let next = links.get(name);
  while (
    next !== undefined &&
    !aliases.includes(next) &&
    aliases.length < maxAliases
  ) {
    aliases.push(next);
    next = links.get(next);
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

/** Answers that carry records; what a failed look-up carries counts for nothing. */
function usable(answer: DnsAnswer): boolean {
  return ['NOERROR', 'NXDOMAIN'].includes(answer.rcode);
}

/** The addresses of one type at the end of the chain that this question's own answer began. */
function chainFor(
  answers: readonly DnsAnswer[],
  view: DnsView,
  name: string,
  type: string,
): { aliases: string[]; data: string[] } {
  const records = answers
    .filter(
      answer =>
        answer.server === view &&
        usable(answer) &&
        // A resolver can hold an old A beside a new CNAME: each question is answered by itself.
        (answer.type === type || normalHostname(answer.name) !== name),
    )
    .flatMap(answer => answer.answers);
  const aliases = followAliases(records, name);
  const names = [name, ...aliases];
  const data = records
    .filter(
      record =>
        record.type === type && names.includes(normalHostname(record.name)),
    )
    .map(record => record.data.toLowerCase());
  return { aliases, data: [...new Set(data)] };
}

function ttlOf(
  asked: readonly DnsAnswer[],
  name: string,
  found: boolean,
): number | undefined {
  const own = asked.flatMap(answer =>
    answer.answers.filter(record => normalHostname(record.name) === name),
  );
  const ttls = found
    ? own.map(record => record.ttl)
    : asked.flatMap(answer => negativeTtl(answer) ?? []);
  return ttls.length > 0 ? Math.max(...ttls) : undefined;
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
  const [a, aaaa, cname] = (['A', 'AAAA', 'CNAME'] as const).map(type =>
    chainFor(answers, view, name, type),
  );
  const ipv4 = a?.data ?? [];
  const ipv6 = aaaa?.data ?? [];
  // The chain of the addresses that visitors get; the bare CNAME only where there are none.
  const leading = [
    ipv4.length > 0 ? a : undefined,
    ipv6.length > 0 ? aaaa : undefined,
    a,
    aaaa,
    cname,
  ].find(
    chain =>
      chain !== undefined && chain.aliases.length + chain.data.length > 0,
  );
  const aliases = leading?.aliases ?? [];
  const found = leading !== undefined;
  return {
    view,
    outcome: outcomeOf(asked, found),
    rcode: asked.find(answer => answer.rcode !== 'NOERROR')?.rcode,
    address: asked[0]?.address,
    aliases,
    a: ipv4,
    aaaa: ipv6,
    ttl: ttlOf(asked, name, found),
    observedAt: asked[0]?.observedAt,
  };
}
