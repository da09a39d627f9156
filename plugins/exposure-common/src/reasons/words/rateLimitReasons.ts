import type { ReasonWords } from './ReasonWords';

const limited = {
  track: 'certificate',
  value: 'rateLimited',
  severity: 'warning',
  actor: 'nobody',
  headline: 'retryAt',
} as const;

/** Refusals by the limits of a certificate authority; the texts are Let’s Encrypt’s. */
export const rateLimitReasons = {
  RateLimitedSameNames: {
    ...limited,
    title: 'Too many certificates for the same names',
    explanation:
      'The certificate authority has issued {count} certificates for exactly these names within {window} and issues no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Do not delete Secrets or Certificates to try again: each attempt counts.',
      'Use the staging issuer for experiments.',
    ],
  },
  RateLimitedRegisteredDomain: {
    ...limited,
    title: 'Too many certificates for the registered domain',
    explanation:
      'The certificate authority has issued {count} certificates for {registeredDomain} within {window}, counted across everyone who uses it, and issues no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Platform team: ask the certificate authority for a higher limit, or use fewer names.',
    ],
  },
  RateLimitedFailedValidations: {
    ...limited,
    title: 'Too many failed checks of this name',
    explanation:
      'The certificate authority has seen {count} failed checks of {hostname} within {window} and makes no more before {retryAfter}.',
    fix: [
      'Correct the cause of the failed checks first.',
      'Then there is nothing to do: cert-manager retries automatically.',
    ],
  },
  RateLimitedNewOrders: {
    ...limited,
    title: 'Order limit reached for the platform’s account',
    explanation:
      'The platform’s account at the certificate authority has made {count} orders within {window} and may make no more before {retryAfter}.',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Platform team: find what orders so often, or ask for a higher limit.',
    ],
  },
  RateLimited: {
    ...limited,
    title: 'The certificate authority limits requests',
    explanation: 'The certificate authority refuses for now: {message}',
    fix: ['Nothing to do: cert-manager retries automatically.'],
  },
  AccountPaused: {
    track: 'certificate',
    value: 'paused',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    headlineWhenServed: 'renewalAtRisk',
    title: 'The certificate authority has paused this name',
    explanation:
      'After too many failed validations the certificate authority paused {hostname}: {message}',
    fix: [
      'Correct the cause of the failed checks.',
      'Platform team: unpause the name with the link in the certificate authority’s answer.',
    ],
  },
} as const satisfies Record<string, ReasonWords>;
