import type { DnsAnswer } from '../../../observation/dns/DnsAnswer';
import type { ExposureObservation } from '../../../observation/ExposureObservation';
import { listOf } from '../../../observation/mapObserved';
import { answersByServer } from './answersByServer';
import type { DnsLookup } from './dnsLookup';
import { dnsLookup } from './dnsLookup';
import type { DnsTarget } from './dnsTarget';
import { dnsTarget } from './dnsTarget';
import type { DnsJudgement } from './judgeViews';
import { judgeViews } from './judgeViews';
import { publishedZone } from './zoneStart';

/** Both views of the hostname, and what they come to together. */
export interface DnsFacts extends DnsJudgement {
  answers: readonly DnsAnswer[];
  target: DnsTarget;
  /** What each server of the zone says, where several were asked. */
  zoneLookups: readonly DnsLookup[];
  /** What each resolver says. */
  resolverLookups: readonly DnsLookup[];
}

/** Puts both views of the DNS side by side. */
export function dnsFacts(seen: ExposureObservation, now: Date): DnsFacts {
  const answers = listOf(seen.dns);
  const target = dnsTarget(seen, answers);
  const { hostname } = seen.subject;
  const lookups = (view: DnsLookup['view']) =>
    answersByServer(answers, view, hostname).map(given =>
      dnsLookup(given, view, hostname),
    );
  const zoneLookups = lookups('authoritative');
  const resolverLookups = lookups('recursive');
  return {
    answers,
    target,
    zoneLookups,
    resolverLookups,
    ...judgeViews(zoneLookups, resolverLookups, {
      target,
      now,
      zone: publishedZone(answers, hostname),
    }),
  };
}
