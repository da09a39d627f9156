import { areAll, hasAny } from './addressKinds';
import type { DnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import type { DnsVerdict } from './dnsVerdict';
import { dnsVerdict } from './dnsVerdict';
import type { ZoneStart } from './zoneStart';

/** What all servers that were asked come to together. */
export interface DnsJudgement {
  published: DnsLookup;
  resolved: DnsLookup;
  /**
   * `propagating`: right at the zone or at another resolver, and a resolver still has an old answer.
   * `divided`: one of the zone's own servers answers right and another does not.
   * `split`: the zone is right, and a resolver answers with private addresses.
   * `shadowed`: the zone is right, and a resolver asks another copy of it, which lacks the name.
   * `undelegated`: the zone is right, and a resolver learns from a zone above it that there is none.
   * `filtered`: the zone is right, and a resolver answers with an address that nobody has.
   * `unresolved`: the zone is right, and no resolver gets an address from it.
   */
  verdict:
    | Exclude<DnsVerdict, 'unfinished'>
    | 'propagating'
    | 'divided'
    | ResolverFault
    | 'unresolved';
  /** The lookup that decided. */
  decidedBy: DnsLookup;
  /** Beside a lookup that differs: the one that is right. */
  right?: DnsLookup;
  /** Seconds until the old answer of the resolver has expired. */
  secondsLeft?: number;
}

/** What sets a resolver apart from the zone for good, so that waiting changes nothing. */
type ResolverFault = 'split' | 'shadowed' | 'undelegated' | 'filtered';

interface Judged {
  lookup: DnsLookup;
  verdict: DnsVerdict;
}

/** One view: what most says about it, and whether its servers disagree. */
interface JudgedView {
  leading: Judged;
  right?: Judged;
  /** A server that says something else than the right thing. */
  wrong?: DnsLookup;
}

/** Under these visitors reach what they should, or may: there is nothing to catch up with. */
const good: readonly DnsVerdict[] = ['ok', 'proxied'];

const unsettled: readonly DnsVerdict[] = [...good, 'unknown', 'unfinished'];

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
      judged.find(({ verdict }) => good.includes(verdict)) ??
      first,
    right: judged.find(({ verdict }) => good.includes(verdict)),
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
  // Where it leads is not known while those fail who would follow it.
  if (resolved.every(({ failure }) => failure !== undefined)) {
    return 'unknown';
  }
  const end = published.aliases[published.aliases.length - 1] ?? '';
  const above = published.name.slice(published.name.indexOf('.'));
  // The zone follows an alias within it; only the CNAME was asked for where it did not.
  const isCutShort =
    end.endsWith(above) &&
    resolved.every(({ outcome }) => outcome === 'unknown');
  return isCutShort || resolved.some(({ aliases }) => aliases.includes(end))
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

/** When it is judged, and which copy of the zone the zone's own servers have. */
interface Circumstances {
  now: Date;
  zone: ZoneStart | undefined;
  target: DnsTarget;
}

/** Why a resolver that differs from a zone that is right will go on to do so. */
function lastingFault(
  wrong: DnsLookup,
  { zone, target }: Circumstances,
): ResolverFault | undefined {
  if (areAll('private', [...wrong.a, ...wrong.aaaa])) {
    return 'split';
  }
  // A platform on one machine has such addresses itself.
  if (
    areAll('nowhere', [...wrong.a, ...wrong.aaaa]) &&
    !hasAny('nowhere', target.addresses)
  ) {
    return 'filtered';
  }
  const { denial } = wrong;
  if (!denial || !zone || wrong.outcome === 'found') {
    return undefined;
  }
  if (
    denial.name !== zone.name &&
    `.${zone.name}`.endsWith(`.${denial.name}`)
  ) {
    return 'undelegated';
  }
  return denial.name === zone.name && denial.primary !== zone.primary
    ? 'shadowed'
    : undefined;
}

type Decision = Omit<DnsJudgement, 'published' | 'resolved'>;

/** Where the zone is right, or nothing is known of it, a resolver that differs only has to catch up, or never will. */
function judgeResolvers(
  resolvers: JudgedView,
  zoneRight: Judged | undefined,
  circumstances: Circumstances,
): Decision {
  const { leading, wrong } = resolvers;
  const right = (zoneRight ?? resolvers.right)?.lookup;
  if (wrong && right) {
    return {
      verdict: lastingFault(wrong, circumstances) ?? 'propagating',
      decidedBy: wrong,
      right,
      secondsLeft: secondsLeft(wrong, circumstances.now),
    };
  }
  const { failure } = leading.lookup;
  if (zoneRight && !resolvers.right && failure !== undefined) {
    return { verdict: 'unresolved', decidedBy: leading.lookup, right };
  }
  const { verdict, lookup } = zoneRight ?? leading;
  return {
    verdict: verdict === 'unfinished' ? 'elsewhere' : verdict,
    decidedBy: lookup,
  };
}

/**
 * Whether a resolver alone cannot tell that the record is wrong: one inside a network has private addresses on purpose, and
 * where an alias leads is not known without its address.
 */
function needsZone({ lookup, verdict }: Judged, target: DnsTarget): boolean {
  const isInside =
    areAll('private', [...lookup.a, ...lookup.aaaa]) &&
    !areAll('private', target.addresses);
  return (
    (verdict === 'elsewhere' && isInside) ||
    (verdict === 'unfinished' && lookup.notKnown.includes('A'))
  );
}

function decide(
  zone: JudgedView,
  resolvers: JudgedView,
  circumstances: Circumstances,
): Decision {
  const bogus = [resolvers, zone].find(
    ({ leading }) => leading.verdict === 'bogus',
  );
  if (bogus) {
    return { verdict: 'bogus', decidedBy: bogus.leading.lookup };
  }
  if (zone.wrong && zone.right) {
    return {
      verdict: 'divided',
      decidedBy: zone.wrong,
      right: zone.right.lookup,
    };
  }
  const { verdict, lookup } = zone.leading;
  if (
    lookup.outcome === 'unknown' &&
    !resolvers.right &&
    needsZone(resolvers.leading, circumstances.target)
  ) {
    return { verdict: 'unknown', decidedBy: resolvers.leading.lookup };
  }
  return verdict === 'unfinished' || unsettled.includes(verdict)
    ? judgeResolvers(resolvers, zone.right, circumstances)
    : { verdict, decidedBy: lookup };
}

/** What is published counts; a resolver that differs only has to catch up. */
export function judgeViews(
  published: readonly DnsLookup[],
  resolved: readonly DnsLookup[],
  circumstances: Circumstances,
): DnsJudgement {
  const { target } = circumstances;
  const zone = judgeView(published, lookup =>
    publishedVerdict(lookup, resolved, target),
  );
  const resolvers = judgeView(resolved, lookup => dnsVerdict(lookup, target));
  return {
    published: zone.leading.lookup,
    resolved: resolvers.leading.lookup,
    ...decide(zone, resolvers, circumstances),
  };
}
