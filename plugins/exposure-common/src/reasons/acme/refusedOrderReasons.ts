import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { nextAttempt } from '../facts/nextAttempt';
import { meaningOf } from '../vocabulary/KnownMessage';
import { orderMessages } from './orderMessages';
import { readRateLimit } from './rateLimit';

type OrderFault = (typeof orderMessages)[number]['means'];

function violationOf(facts: Facts) {
  const { order, certificate, seen } = facts;
  const message = order?.reason ?? '';
  const limit = readRateLimit(message);
  const attempt = certificate && nextAttempt(certificate);
  return {
    params: {
      hostname: facts.hostname,
      dnsOwner: facts.dnsOwner,
      issuer: certificate?.issuerRef.name ?? '',
      state: order?.state ?? '',
      message: quoted(message) || 'no reason was given',
      count: limit.count,
      window: limit.window,
      registeredDomain: limit.registeredDomain,
      retryAfter:
        limit.retryAfter ?? attempt ?? 'a time that the answer does not name',
    },
    evidence: order
      ? [objectEvidence(order, 'status.reason', message, seen.orders)]
      : [],
  };
}

/** Final states that are no success (RFC 8555 §7.1.6; `errored` is cert-manager's own). */
function hasFailed({ order }: Facts): boolean {
  return ['invalid', 'expired', 'errored'].includes(order?.state ?? '');
}

/** The class of the refusal; an order that failed for its challenge says nothing of its own. */
function failedWith(facts: Facts): OrderFault | undefined {
  if (!hasFailed(facts)) {
    return undefined;
  }
  const fault = meaningOf<OrderFault>(orderMessages, facts.order?.reason ?? '');
  return (
    fault ?? (facts.challenge?.state === 'invalid' ? undefined : 'OrderFailed')
  );
}

/** Finds the order that was refused, where the refusal is of this class. */
export function refusedWith(fault: OrderFault) {
  return (facts: Facts) =>
    failedWith(facts) === fault ? violationOf(facts) : undefined;
}

const refused = {
  track: 'certificate',
  severity: 'error',
  headline: 'byActor',
  among: 'issuanceFaults',
  needs: ['certificates', 'orders'],
} as const;

const limited = {
  ...refused,
  value: 'rateLimited',
  severity: 'warning',
  actor: 'nobody',
  headline: 'retryAt',
} as const;

/** Why the certificate authority refuses an order; the limits are Let’s Encrypt’s. */
export const refusedOrderReasons = {
  AccountPaused: defineReason({
    ...refused,
    value: 'paused',
    actor: 'platform',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate authority has paused this hostname',
    explanation:
      'After too many failed validations the certificate authority paused {hostname}: {message}',
    fix: [
      'Correct the cause of the failed validations.',
      'Platform team: unpause the hostname with the link in the certificate authority’s answer.',
    ],
    find: refusedWith('AccountPaused'),
  }),
  RateLimitedSameNames: defineReason({
    ...limited,
    title: 'Too many certificates for the same hostnames',
    explanation:
      'The certificate authority has issued {count} certificates for exactly these hostnames within {window}. It issues no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Do not delete Secrets or Certificates to try again: each attempt counts.',
      'Use the staging issuer for experiments.',
    ],
    find: refusedWith('RateLimitedSameNames'),
  }),
  RateLimitedRegisteredDomain: defineReason({
    ...limited,
    title: 'Too many certificates for the registered domain',
    explanation:
      'The certificate authority has issued {count} certificates for {registeredDomain} within {window}, counted across everyone who uses it. It issues no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Platform team: ask the certificate authority for a higher limit, or use fewer hostnames.',
    ],
    find: refusedWith('RateLimitedRegisteredDomain'),
  }),
  RateLimitedFailedValidations: defineReason({
    ...limited,
    title: 'Too many failed validations of this hostname',
    explanation:
      'The certificate authority has counted {count} failed validations of {hostname} within {window}. It validates no more before {retryAfter}.',
    fix: [
      'Correct the cause of the failed validations; cert-manager then retries automatically.',
    ],
    find: refusedWith('RateLimitedFailedValidations'),
  }),
  RateLimitedNewOrders: defineReason({
    ...limited,
    title: 'Order limit reached for the platform’s account',
    explanation:
      'The platform’s ACME account has created {count} orders within {window}. It can create no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Platform team: find what creates so many orders, or ask for a higher limit.',
    ],
    find: refusedWith('RateLimitedNewOrders'),
  }),
  RateLimited: defineReason({
    ...limited,
    title: 'The certificate authority rate-limits requests',
    explanation:
      'The certificate authority refuses requests for now: {message}',
    fix: ['Nothing to do: cert-manager retries automatically.'],
    find: refusedWith('RateLimited'),
  }),
  OrderProfileUnknown: defineReason({
    ...refused,
    value: 'failed',
    actor: 'platform',
    title: 'The issuer requests an unknown profile',
    explanation:
      'The certificate authority does not offer the profile that the issuer {issuer} requests: {message}',
    fix: ['Platform team: correct or remove the issuer’s profile.'],
    find: refusedWith('OrderProfileUnknown'),
  }),
  AccountDoesNotExist: defineReason({
    ...refused,
    value: 'failed',
    actor: 'platform',
    title: 'The issuer’s ACME account does not exist',
    explanation:
      'The certificate authority does not know the account of the issuer {issuer}, and no retry changes that: {message}',
    fix: [
      'Platform team: delete the Secret with the issuer’s account key, so that cert-manager registers a new account.',
    ],
    find: refusedWith('AccountDoesNotExist'),
  }),
  OrderRejectedIdentifier: defineReason({
    ...refused,
    value: 'failed',
    actor: 'you',
    title: 'The certificate authority refuses this hostname',
    explanation:
      'The certificate authority refused the order for {hostname}: {message}',
    fix: [
      'Choose another hostname, or an issuer with a private certificate authority.',
    ],
    find: refusedWith('OrderRejectedIdentifier'),
  }),
} satisfies Record<
  Exclude<OrderFault, 'OrderRefusedByCaa' | 'OrderFailed'>,
  unknown
>;
