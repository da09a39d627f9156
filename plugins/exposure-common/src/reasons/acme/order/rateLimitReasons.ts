import { defineReason } from '../../defineReason';
import { refusedWith } from './orderFault';
import { refused } from './refused';

const limited = {
  ...refused,
  value: 'rateLimited',
  severity: 'warning',
  actor: 'nobody',
  headline: 'retryAt',
  headlineWhenServed: undefined,
} as const;

/** The certificate authority accepts an order again later. The limits are Let’s Encrypt’s. */
export const rateLimitReasons = {
  AccountPaused: defineReason({
    ...refused,
    value: 'paused',
    actor: 'platform',
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
      'The certificate authority has issued {count} certificates for exactly these hostnames within {window}. Its earliest time: {retryAfter}. cert-manager’s next attempt{tooEarly}: {nextAttempt}.',
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
      'The certificate authority has issued {count} certificates for {registeredDomain} within {window}, counted across everyone who uses it. Its earliest time: {retryAfter}. cert-manager’s next attempt{tooEarly}: {nextAttempt}.',
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
      'The certificate authority has counted {count} failed validations of {hostname} within {window}. Its earliest time: {retryAfter}. cert-manager’s next attempt{tooEarly}: {nextAttempt}.',
    fix: [
      'Correct the cause of the failed validations; cert-manager then retries automatically.',
    ],
    find: refusedWith('RateLimitedFailedValidations'),
  }),
  RateLimitedNewOrders: defineReason({
    ...limited,
    title: 'Order limit reached for the platform’s account',
    explanation:
      'The platform’s ACME account has created {count} orders within {window}. Its earliest time for another: {retryAfter}. cert-manager’s next attempt{tooEarly}: {nextAttempt}.',
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
      'The certificate authority refuses requests for now. cert-manager’s next attempt{tooEarly}: {nextAttempt}. The answer: {message}',
    fix: ['Nothing to do: cert-manager retries automatically.'],
    find: refusedWith('RateLimited'),
  }),
};
