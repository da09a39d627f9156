import type { DnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import type { DnsVerdict } from './dnsVerdict';
import { dnsVerdict } from './dnsVerdict';

/** What all servers that were asked come to together. */
export interface DnsJudgement {
  published: DnsLookup;
  resolved: DnsLookup;
  /**
   * `propagating`: right at the zone or at another resolver, and a resolver still has an old answer.
   * `divided`: one of the zone's own servers answers right and another does not.
   */
  verdict: Exclude<DnsVerdict, 'unfinished'> | 'propagating' | 'divided';
  /** The lookup that decided. */
  decidedBy: DnsLookup;
  /** Beside a lookup that differs: the one that is right. */
  right?: DnsLookup;
  /** Seconds until the old answer of the resolver has expired. */
  secondsLeft?: number;
}

interface Judged {
  lookup: DnsLookup;
  verdict: DnsVerdict;
}

/** One view: what most says about it, and whether its servers disagree. */
interface JudgedView {
  leading: Judged;
  right?: DnsLookup;
  /** A server that says something else than the right thing. */
  wrong?: DnsLookup;
}

const unsettled: readonly DnsVerdict[] = ['ok', 'unknown', 'unfinished'];

function judgeView(
  lookups: readonly DnsLookup[],
  judgeOne: (lookup: DnsLookup) => DnsVerdict,
): JudgedView {
  const judged = lookups.map(lookup => ({ lookup, verdict: judgeOne(lookup) }));
  const [first] = judged;
  if (!first) {
    throw new RangeError('a view has one lookup at least');
  }
  const isBad = ({ verdict }: Judged) => !unsettled.includes(verdict);
  return {
    leading:
      judged.find(({ verdict }) => verdict === 'bogus') ??
      judged.find(isBad) ??
      judged.find(({ verdict }) => verdict === 'ok') ??
      first,
    right: judged.find(({ verdict }) => verdict === 'ok')?.lookup,
    wrong: judged.find(isBad)?.lookup,
  };
}

/** The zone's own servers end at an alias into another zone; the resolver says where that one leads. */
function publishedVerdict(
  published: DnsLookup,
  resolved: readonly DnsLookup[],
  target: DnsTarget,
): DnsVerdict {
  const verdict = dnsVerdict(published, target);
  if (verdict !== 'unfinished') {
    return verdict;
  }
  const end = published.aliases[published.aliases.length - 1] ?? '';
  return resolved.some(({ aliases }) => aliases.includes(end))
    ? 'unknown'
    : 'elsewhere';
}

function secondsLeft(lookup: DnsLookup, now: Date): number | undefined {
  if (lookup.ttl === undefined) {
    return undefined;
  }
  const age = lookup.observedAt
    ? (now.getTime() - Date.parse(lookup.observedAt)) / 1000
    : 0;
  return Math.max(0, Math.round(lookup.ttl - age));
}

type Decision = Omit<DnsJudgement, 'published' | 'resolved'>;

/** Where the zone is right, or nothing is known of it, a resolver that differs only has to catch up. */
function judgeResolvers(
  resolvers: JudgedView,
  zoneRight: DnsLookup | undefined,
  now: Date,
): Decision {
  const { leading, wrong } = resolvers;
  const right = zoneRight ?? resolvers.right;
  if (wrong && right) {
    return {
      verdict: 'propagating',
      decidedBy: wrong,
      right,
      secondsLeft: secondsLeft(wrong, now),
    };
  }
  if (zoneRight) {
    return { verdict: 'ok', decidedBy: zoneRight };
  }
  const { verdict, lookup } = leading;
  return {
    verdict: verdict === 'unfinished' ? 'elsewhere' : verdict,
    decidedBy: lookup,
  };
}

function decide(zone: JudgedView, resolvers: JudgedView, now: Date): Decision {
  const bogus = [resolvers, zone].find(
    ({ leading }) => leading.verdict === 'bogus',
  );
  if (bogus) {
    return { verdict: 'bogus', decidedBy: bogus.leading.lookup };
  }
  if (zone.wrong && zone.right) {
    return { verdict: 'divided', decidedBy: zone.wrong, right: zone.right };
  }
  const { verdict, lookup } = zone.leading;
  return verdict === 'ok' || verdict === 'unknown' || verdict === 'unfinished'
    ? judgeResolvers(resolvers, zone.right, now)
    : { verdict, decidedBy: lookup };
}

/** What is published counts; a resolver that differs only has to catch up. */
export function judgeViews(
  published: readonly DnsLookup[],
  resolved: readonly DnsLookup[],
  target: DnsTarget,
  now: Date,
): DnsJudgement {
  const zone = judgeView(published, lookup =>
    publishedVerdict(lookup, resolved, target),
  );
  const resolvers = judgeView(resolved, lookup => dnsVerdict(lookup, target));
  return {
    published: zone.leading.lookup,
    resolved: resolvers.leading.lookup,
    ...decide(zone, resolvers, now),
  };
}
