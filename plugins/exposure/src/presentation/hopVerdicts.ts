/** How far a visitor's request gets at one hop. @internal */
export type HopState = 'ok' | 'broken' | 'waiting' | 'unknown';

/** The words of a hop; each is a message `path.detail.*`. @internal */
export type HopDetail =
  | 'elsewhere'
  | 'noRecord'
  | 'mixed'
  | 'here'
  | 'proxied'
  | 'private'
  | 'noAddress'
  | 'noRoute'
  | 'rejected'
  | 'taken'
  | 'accepted'
  | 'waitsForDns'
  | 'onItsWay'
  | 'stalled'
  | 'waitsToRetry'
  | 'valid'
  | 'renewing'
  | 'expired'
  | 'trouble'
  | 'lateRenewal'
  | 'none'
  | 'letsIn'
  | 'blocks'
  | 'noService'
  | 'noneReady'
  | 'someReady'
  | 'unknown';

/** @internal */
export type Verdict = readonly [HopState, HopDetail];

/** @internal */
export const notKnown: Verdict = ['unknown', 'unknown'];

/** By the word of the track. @internal */
export const dnsVerdicts: ReadonlyMap<string, Verdict> = new Map<
  string,
  Verdict
>([
  ['ok', ['ok', 'here']],
  ['proxied', ['ok', 'proxied']],
  ['private', ['unknown', 'private']],
  ['missing', ['broken', 'noRecord']],
  ['wrongTarget', ['broken', 'elsewhere']],
  ['partial', ['broken', 'mixed']],
  ['conflict', ['broken', 'mixed']],
]);

/** By the word of the track. @internal */
export const routeVerdicts: ReadonlyMap<string, Verdict> = new Map<
  string,
  Verdict
>([
  ['ok', ['ok', 'accepted']],
  ['backendMissing', ['ok', 'accepted']],
  ['noEndpoints', ['ok', 'accepted']],
  ['pending', ['waiting', 'onItsWay']],
  ['absent', ['waiting', 'noRoute']],
  ['rejected', ['broken', 'rejected']],
  ['hostConflict', ['broken', 'taken']],
]);

/** By the word of the track. @internal */
export const certificateVerdicts: ReadonlyMap<string, Verdict> = new Map<
  string,
  Verdict
>([
  ['valid', ['ok', 'valid']],
  ['renewing', ['ok', 'renewing']],
  ['renewalDisabled', ['ok', 'lateRenewal']],
  ['renewalFailing', ['waiting', 'lateRenewal']],
  ['atRisk', ['waiting', 'lateRenewal']],
  ['critical', ['broken', 'lateRenewal']],
  ['none', ['waiting', 'none']],
  ['ordering', ['waiting', 'onItsWay']],
  ['validating', ['waiting', 'onItsWay']],
  ['awaitingApproval', ['waiting', 'onItsWay']],
  ['backingOff', ['waiting', 'waitsToRetry']],
  ['rateLimited', ['waiting', 'waitsToRetry']],
  ['expired', ['broken', 'expired']],
  ['denied', ['broken', 'rejected']],
  ['secretConflict', ['broken', 'trouble']],
  ['paused', ['broken', 'trouble']],
  ['failed', ['broken', 'trouble']],
  ['mismatch', ['broken', 'trouble']],
]);
