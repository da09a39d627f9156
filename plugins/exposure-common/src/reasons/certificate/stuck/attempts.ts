import type {
  CertificateObject,
  CertificateRequestObject,
  Condition,
} from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { nextRequests } from '../../facts/certificateOf';
import type { Facts } from '../../facts/Facts';

const minute = 60_000;

/** Everything that cert-manager does between two objects takes seconds. */
const patience = 10 * minute;

/** Whether more time has passed since a moment than cert-manager needs; not where the moment is unknown. */
export function isLong(since: string | undefined, now: Date): boolean {
  return now.getTime() - Date.parse(since ?? '') > patience;
}

/** Whether one moment was clearly before another. */
export function isWellBefore(
  earlier: string | undefined,
  later: string | undefined,
): boolean {
  return Date.parse(later ?? '') - Date.parse(earlier ?? '') > patience;
}

/** How long ago, as an age is written in Kubernetes: `20d`, `5h`, `12m`. */
export function ageInWords(since: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(since)) / minute);
  if (minutes >= 2 * 24 * 60) {
    return `${Math.floor(minutes / (24 * 60))} days`;
  }
  return minutes >= 120
    ? `${Math.floor(minutes / 60)} hours`
    : `${minutes} minutes`;
}

/** The condition that says an issuance is under way. */
export function issuing({
  conditions,
}: CertificateObject): Condition | undefined {
  const condition = findCondition(conditions, 'Issuing');
  return condition?.status === 'True' ? condition : undefined;
}

/** Whether a CertificateRequest was refused for good: nothing works on it any more. */
export function isRefused({ conditions }: CertificateRequestObject): boolean {
  const isTrue = (type: string) =>
    findCondition(conditions, type)?.status === 'True';
  return (
    isTrue('Denied') ||
    isTrue('InvalidRequest') ||
    findCondition(conditions, 'Ready')?.reason === 'Failed'
  );
}

/** When a CertificateRequest was refused, as far as it says. */
export function refusedAt({
  conditions,
  failureTime,
}: CertificateRequestObject): string | undefined {
  return (
    failureTime ??
    findCondition(conditions, 'Ready')?.lastTransitionTime ??
    findCondition(conditions, 'Denied')?.lastTransitionTime
  );
}

/**
 * The refused request of an earlier attempt that later ones use again: the last failure came well after the request's
 * own. cert-manager deletes such a request before it tries again, except where versions before 1.8 keep it and where its
 * failure has no time.
 * @see https://github.com/cert-manager/cert-manager/issues/3690
 * @see https://github.com/cert-manager/cert-manager/issues/9327
 */
export function reusedRequest(
  facts: Facts,
): CertificateRequestObject | undefined {
  const { seen, certificate } = facts;
  if (!certificate) {
    return undefined;
  }
  const lastTry =
    certificate.lastFailureTime ?? issuing(certificate)?.lastTransitionTime;
  return nextRequests(seen, certificate).find(
    request =>
      isRefused(request) &&
      isWellBefore(refusedAt(request), lastTry) &&
      isWellBefore(request.creationTimestamp, lastTry),
  );
}

/**
 * The refused request of an attempt that goes on all the same: cert-manager ends an attempt within seconds of the failure
 * of its request, except where it takes the request for one that still runs. Where an Order is behind it, that says more.
 * @see https://github.com/cert-manager/cert-manager/issues/3941
 */
export function heldRequest({
  certificate,
  request,
  order,
}: Facts): CertificateRequestObject | undefined {
  const text = request && findCondition(request.conditions, 'Ready')?.message;
  return certificate &&
    request &&
    issuing(certificate) &&
    isRefused(request) &&
    !order &&
    !/order/i.test(text ?? '')
    ? request
    : undefined;
}

/** The refused request that cert-manager holds on to, so that nothing new is requested. */
export function requestHeldOn(
  facts: Facts,
  now: Date,
): CertificateRequestObject | undefined {
  const reused = reusedRequest(facts);
  const held = heldRequest(facts);
  return reused ?? (held && isLong(refusedAt(held), now) ? held : undefined);
}
