import type { DnsJudgement } from './judgeViews';

/** Verdicts under which the zone's own servers are right: what a resolver says is another matter. */
const zoneIsRight: readonly DnsJudgement['verdict'][] = [
  'ok',
  'split',
  'shadowed',
  'filtered',
];

/** Whether the internet is led to the platform, and no other server can have answered. */
export function leadsToPlatform({
  verdict,
}: Pick<DnsJudgement, 'verdict'>): boolean {
  return zoneIsRight.includes(verdict);
}

/** Verdicts under which a record may well be there. */
const maybeThere: readonly DnsJudgement['verdict'][] = [
  ...zoneIsRight,
  'proxied',
  'undelegated',
  'unresolved',
  'unknown',
];

/** Whether the record is known to be gone, or to lead elsewhere. */
export function isKnownGone({
  verdict,
}: Pick<DnsJudgement, 'verdict'>): boolean {
  return !maybeThere.includes(verdict);
}
