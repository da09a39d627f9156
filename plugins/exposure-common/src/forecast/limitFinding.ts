import type { forecastReasons } from '../reasons/forecast/forecastReasons';
import type { ParamsOfReason } from '../reasons/reasons';
import { reasons } from '../reasons/reasons';
import type { FindingParams } from '../reasons/vocabulary/FindingParams';
import { rfc3339 } from '../reasons/vocabulary/rfc3339';
import type { Finding } from '../status/ExposureStatus';
import { toFinding } from '../status/toFinding';
import type { RateLimit } from './rateLimits';
import type { BucketLevel } from './TokenBucket';
import { bucketLevel } from './TokenBucket';

/** A limit is near when a request leaves no more than this share of it. */
const nearShare = 0.2;

type ForecastReason = keyof typeof forecastReasons;

/** What every bucket tells of itself. */
interface BucketParams {
  limit: number;
  window: string;
  count: number;
  left: number;
  needed: number;
  remaining: number;
  until: string;
}

/** What is taken from one bucket: by whom, how much, and what it is called. */
export interface Drain<R extends ForecastReason = ForecastReason> {
  limit: RateLimit;
  /** The reasons to give. */
  exhausted: R;
  near: R;
  /** Milliseconds since 1970. */
  takings: readonly number[];
  /** How many tokens earlier requests take first. */
  ahead: number;
  /** How many tokens the request needs. */
  needed: number;
  /** What the words name besides the numbers. */
  params: Record<Exclude<ParamsOfReason<R>, keyof BucketParams>, string> &
    FindingParams;
  /** The name of the bucket, for the evidence. */
  bucket: string;
}

function evidenceOf(
  { limit, ahead, bucket }: Pick<Drain, 'limit' | 'ahead' | 'bucket'>,
  { taken }: BucketLevel,
  now: Date,
): Finding['evidence'] {
  const observedAt = rfc3339(now.getTime());
  const ledger = {
    object: 'Ledger of issuances',
    field: bucket,
    text: `${taken} seen within ${limit.window}`,
    observedAt,
  };
  const earlier = {
    object: 'Earlier requests',
    field: bucket,
    text: `${ahead} to be ordered before`,
    observedAt,
  };
  return ahead > 0 ? [ledger, earlier] : [ledger];
}

/** Says whether a request empties a bucket, or nearly; nothing where plenty is left. */
export function limitFinding<R extends ForecastReason>(
  drain: Drain<R>,
  now: Date,
): Finding[] {
  const { limit, takings, ahead, needed, params } = drain;
  const level = bucketLevel(limit, takings, now.getTime(), ahead);
  const remaining = level.left - needed;
  if (needed === 0 || remaining > limit.limit * nearShare) {
    return [];
  }
  const reason = remaining < 0 ? drain.exhausted : drain.near;
  // A second is added: a time cut to whole seconds would be a moment too early.
  const until = rfc3339(level.holdsAt(needed) + 1_000);
  const bucket: BucketParams = {
    limit: limit.limit,
    window: limit.window,
    count: level.taken,
    left: level.left,
    needed,
    remaining: Math.max(0, remaining),
    until,
  };
  const violation = {
    params: { ...params, ...bucket },
    evidence: evidenceOf(drain, level, now),
  };
  const actor = {
    kind: reasons[reason].actor,
    ...(remaining < 0 ? { until } : {}),
  };
  return [toFinding(reason, violation, reasons[reason].severity, actor)];
}
