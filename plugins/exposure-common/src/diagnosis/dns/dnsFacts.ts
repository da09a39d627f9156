import { profileOf } from '../../manifests/controllers/profiles';
import type { DnsAnswer } from '../../observation/DnsAnswer';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import type { DnsLookup } from './dnsLookup';
import { dnsLookup } from './dnsLookup';
import type { DnsTarget, DnsVerdict } from './dnsVerdict';
import { dnsVerdict } from './dnsVerdict';

/** Both views of the hostname, and what they come to together. */
export interface DnsFacts {
  answers: readonly DnsAnswer[];
  target: DnsTarget;
  published: DnsLookup;
  resolved: DnsLookup;
  /** `propagating`: published right, and a resolver still has an old answer. */
  verdict: Exclude<DnsVerdict, 'unfinished'> | 'propagating';
  /** The lookup that decided. */
  decidedBy: DnsLookup;
  /** Seconds until the old answer of the resolver has expired. */
  secondsLeft?: number;
}

/** What the controller gave each Ingress, where it gives every one an address of its own. */
function ownAddresses({ environment, ingresses }: ExposureObservation) {
  return profileOf(environment.ingress.profile)?.addressPerIngress
    ? listOf(ingresses).flatMap(({ addresses }) => addresses)
    : undefined;
}

function targetOf(
  seen: ExposureObservation,
  answers: readonly DnsAnswer[],
): DnsTarget {
  const name = normalHostname(seen.environment.ingress.target);
  const lookups = (['recursive', 'authoritative'] as const).map(view =>
    dnsLookup(answers, view, name),
  );
  const own = ownAddresses(seen);
  return {
    name,
    ...(own && { own }),
    addresses: [
      ...new Set([
        ...seen.environment.ingress.addresses,
        ...(own ?? []),
        ...lookups.flatMap(lookup => [...lookup.a, ...lookup.aaaa]),
      ]),
    ],
  };
}

/** The zone's own servers end at an alias into another zone; the resolver says where that one leads. */
function publishedVerdict(
  published: DnsLookup,
  resolved: DnsLookup,
  target: DnsTarget,
): DnsVerdict {
  const verdict = dnsVerdict(published, target);
  if (verdict !== 'unfinished') {
    return verdict;
  }
  const end = published.aliases[published.aliases.length - 1] ?? '';
  return resolved.aliases.includes(end) ? 'unknown' : 'elsewhere';
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

type Judgement = Pick<DnsFacts, 'verdict' | 'decidedBy' | 'secondsLeft'>;

/** What is published counts; a resolver that differs only has to catch up. */
function judge(
  published: DnsLookup,
  resolved: DnsLookup,
  target: DnsTarget,
  now: Date,
): Judgement {
  const atZone = publishedVerdict(published, resolved, target);
  const atResolver = dnsVerdict(resolved, target);
  if (atResolver === 'bogus' || atZone === 'bogus') {
    const decidedBy = atResolver === 'bogus' ? resolved : published;
    return { verdict: 'bogus', decidedBy };
  }
  if (atZone === 'unknown' || atZone === 'unfinished') {
    const verdict = atResolver === 'unfinished' ? 'elsewhere' : atResolver;
    return { verdict, decidedBy: resolved };
  }
  const differs = !['ok', 'unknown', 'unfinished'].includes(atResolver);
  if (atZone === 'ok' && differs) {
    return {
      verdict: 'propagating',
      decidedBy: resolved,
      secondsLeft: secondsLeft(resolved, now),
    };
  }
  return { verdict: atZone, decidedBy: published };
}

/** Puts both views of the DNS side by side. */
export function dnsFacts(seen: ExposureObservation, now: Date): DnsFacts {
  const answers = listOf(seen.dns);
  const target = targetOf(seen, answers);
  const { hostname } = seen.subject;
  const published = dnsLookup(answers, 'authoritative', hostname);
  const resolved = dnsLookup(answers, 'recursive', hostname);
  return {
    answers,
    target,
    published,
    resolved,
    ...judge(published, resolved, target, now),
  };
}
