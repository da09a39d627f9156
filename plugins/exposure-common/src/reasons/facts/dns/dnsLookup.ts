import type { DnsAnswer, DnsView } from '../../../observation/dns/DnsAnswer';
import { normalHostname } from '../../../observation/hostnames';
import type { AliasChain } from './aliasChain';
import { followAliases } from './aliasChain';
import type { ZoneStart } from './zoneStart';
import { denialIn } from './zoneStart';

/** The two families of addresses, by the type of their records. */
export type AddressType = 'A' | 'AAAA';

/** What one view of the DNS says about a name: its aliases in order and the addresses at their end. */
export interface DnsLookup extends AliasChain {
  name: string;
  view: DnsView;
  /** `unknown`: no one asked, or no server gave an answer that says anything. */
  outcome: 'found' | 'nxdomain' | 'nodata' | 'bogus' | 'unknown';
  rcode?: string;
  /** The server that was asked, where it is known. */
  address?: string;
  a: string[];
  aaaa: string[];
  /** Families of which it is not known whether the name has addresses. */
  notKnown: AddressType[];
  /** Seconds this answer may live in a cache from `observedAt` on (RFC 2308 for negative ones). */
  ttl?: number;
  observedAt?: string;
  /** The zone that denied the name, as the SOA record of a negative answer names it. */
  denial?: ZoneStart;
  /** What a query for addresses ended with, where none of this family came: `SERVFAIL`, `TIMEOUT` … */
  failure?: string;
}

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

/** The records of an answer that an address may still hide behind: not the AAAA that some balancers never answer. */
function failureOf(
  asked: readonly DnsAnswer[],
  a: readonly string[],
): string | undefined {
  const ofAddress = asked.filter(({ type }) => type === 'A');
  const isAnswered = ofAddress.some(usable) || a.length > 0;
  return isAnswered ? undefined : ofAddress[0]?.rcode;
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

interface AddressChain extends AliasChain {
  data: string[];
}

/** The addresses of one type at the end of the chain that this question's own answer began. */
function chainFor(
  answers: readonly DnsAnswer[],
  view: DnsView,
  name: string,
  type: string,
): AddressChain {
  const records = answers
    .filter(
      answer =>
        answer.server === view &&
        usable(answer) &&
        // A resolver can hold an old A beside a new CNAME: each question is answered separately.
        (answer.type === type || normalHostname(answer.name) !== name),
    )
    .flatMap(answer => answer.answers);
  const chain = followAliases(records, name);
  const names = [name, ...chain.aliases];
  const data = records
    .filter(
      record =>
        record.type === type && names.includes(normalHostname(record.name)),
    )
    .map(record => record.data.toLowerCase());
  return { ...chain, data: [...new Set(data)] };
}

/**
 * Whether a view told all addresses of a family. A resolver's answer holds the whole chain; a zone's own servers stop
 * at an alias into another zone, and what lies there they do not know.
 */
function isKnown(
  type: AddressType,
  { data, aliases }: AddressChain,
  asked: readonly DnsAnswer[],
  view: DnsView,
): boolean {
  const isAnswered = asked.some(
    answer =>
      usable(answer) && (answer.type === type || answer.rcode === 'NXDOMAIN'),
  );
  const isWhole = view === 'recursive' || aliases.length === 0;
  return data.length > 0 || (isAnswered && isWhole);
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

/** The chain of the addresses that visitors get; the bare CNAME only where there are none. */
function leadingChain(
  addresses: readonly AddressChain[],
  cname: AddressChain,
): AddressChain | undefined {
  return (
    addresses.find(({ data }) => data.length > 0) ??
    [...addresses, cname].find(({ aliases }) => aliases.length > 0)
  );
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
  const a = chainFor(answers, view, name, 'A');
  const aaaa = chainFor(answers, view, name, 'AAAA');
  const cname = chainFor(answers, view, name, 'CNAME');
  const leading = leadingChain([a, aaaa], cname);
  const found = leading !== undefined;
  return {
    name,
    view,
    outcome: outcomeOf(asked, found),
    rcode: asked.find(answer => answer.rcode !== 'NOERROR')?.rcode,
    address: asked[0]?.address,
    aliases: leading?.aliases ?? [],
    circular: leading?.circular ?? false,
    a: a.data,
    aaaa: aaaa.data,
    notKnown: [
      ...(isKnown('A', a, asked, view) ? [] : (['A'] as const)),
      ...(isKnown('AAAA', aaaa, asked, view) ? [] : (['AAAA'] as const)),
    ],
    ttl: ttlOf(asked, name, found),
    observedAt: asked[0]?.observedAt,
    denial: denialIn(asked),
    failure: failureOf(asked, a.data),
  };
}
