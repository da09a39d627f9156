import {
  boulder,
  certManagerIssue,
  letsEncrypt,
  messagesBy,
} from './writtenBy';

const create = 'Failed to create Order: ';
const limited = `${create}429 urn:ietf:params:acme:error:rateLimited: `;
const see = 'see https://letsencrypt.org/docs/rate-limits/';

/** Limits, each for what it counts: the certificate authority accepts an order again later. */
export const limitMessages = [
  ...messagesBy(letsEncrypt, boulder('wfe2/wfe.go'), [
    [
      /\bpaused\b|unpause|temporarily prevented from requesting/i,
      'AccountPaused',
      `${limited}Your account is temporarily prevented from requesting certificates for shop.example.org and possibly others. Please visit: https://portal.letsencrypt.org/sfe/v1/unpause?jwt=example`,
    ],
  ]),
  ...messagesBy(letsEncrypt, boulder('ratelimits/limiter.go'), [
    [
      /already issued for (?:this )?exact set/i,
      'RateLimitedSameNames',
      `${limited}too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-25 04:12:00 UTC: ${see}#new-certificates-per-exact-set-of-identifiers`,
    ],
    [
      /already issued for(?:: | "| registered domain)/i,
      'RateLimitedRegisteredDomain',
      `${limited}too many certificates (50) already issued for "example.org" in the last 168h0m0s, retry after 2026-11-23 23:30:00 UTC: ${see}#new-certificates-per-registered-domain`,
    ],
    [
      /too many failed authorizations \(/i,
      'RateLimitedFailedValidations',
      `${limited}too many failed authorizations (5) for "shop.example.org" in the last 1h0m0s, retry after 2026-11-23 20:58:00 UTC: ${see}#authorization-failures-per-identifier-per-account`,
    ],
    [
      /too many new orders/i,
      'RateLimitedNewOrders',
      `${limited}too many new orders (300) from this account in the last 3h0m0s, retry after 2026-11-23 21:30:00 UTC: ${see}#new-orders-per-account`,
    ],
    [
      /too many new registrations/i,
      'RateLimited',
      `${limited}too many new registrations (10) from this IP address in the last 3h0m0s, retry after 2026-11-23 21:30:00 UTC: ${see}#new-registrations-per-ip-address`,
    ],
  ]),
  ...messagesBy('Let’s Encrypt until 2022', certManagerIssue(4676), [
    [
      /too many failed authorizations/i,
      'RateLimitedFailedValidations',
      `${limited}Error creating new order :: too many failed authorizations recently: ${see}`,
    ],
  ]),
  ...messagesBy(
    'Let’s Encrypt (its load balancer)',
    'https://letsencrypt.org/docs/rate-limits/',
    [[/service busy/i, 'RateLimited', `${limited}Service busy; retry later.`]],
  ),
  ...messagesBy('ZeroSSL', certManagerIssue(5867), [
    [
      /\b429 : |too many requests/i,
      'RateLimited',
      `${create}429 : 429 Too Many Requests`,
    ],
  ]),
  ...messagesBy(
    'Any certificate authority (RFC 8555 §6.6)',
    'https://www.rfc-editor.org/rfc/rfc8555#section-6.6',
    [
      [
        /error:rateLimited|rate limit/i,
        'RateLimited',
        `${limited}The request exceeds a rate limit`,
      ],
    ],
  ),
];
