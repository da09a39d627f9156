import type { KnownMessage } from '../vocabulary/KnownMessage';

const boulder = (path: string) =>
  `https://github.com/letsencrypt/boulder/blob/main/${path}`;

const limiter = boulder('ratelimits/limiter.go');
const policy = boulder('policy/pa.go');

/** What a certificate authority says when it refuses an order: the first that matches decides. */
export const orderMessages = [
  {
    pattern: /\bpaused\b|unpause/i,
    means: 'AccountPaused',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: Your account is temporarily prevented from requesting certificates for shop.example.org and possibly others. Please visit: https://portal.letsencrypt.org/sfe/v1/unpause?jwt=example',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: boulder('wfe2/wfe.go'),
  },
  {
    pattern: /already issued for (?:this )?exact set/i,
    means: 'RateLimitedSameNames',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-25 04:12:00 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-identifiers',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: limiter,
  },
  {
    pattern: /already issued for(?:: | ")/i,
    means: 'RateLimitedRegisteredDomain',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: too many certificates (50) already issued for "example.org" in the last 168h0m0s, retry after 2026-11-23 23:30:00 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-registered-domain',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: limiter,
  },
  {
    pattern: /too many failed authorizations/i,
    means: 'RateLimitedFailedValidations',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: too many failed authorizations (5) for "shop.example.org" in the last 1h0m0s, retry after 2026-11-23 20:58:00 UTC: see https://letsencrypt.org/docs/rate-limits/#authorization-failures-per-identifier-per-account',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: limiter,
  },
  {
    pattern: /too many new orders/i,
    means: 'RateLimitedNewOrders',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: too many new orders (300) from this account in the last 3h0m0s, retry after 2026-11-23 21:30:00 UTC: see https://letsencrypt.org/docs/rate-limits/#new-orders-per-account',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: limiter,
  },
  {
    pattern: /error:rateLimited|rate limit/i,
    means: 'RateLimited',
    example:
      'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: Service busy; retry later.',
    writtenBy: 'Let’s Encrypt (the balancer before boulder)',
    source: 'https://letsencrypt.org/docs/rate-limits/',
  },
  {
    pattern:
      /does not advertise a profile|does not support profiles|error:invalidProfile/i,
    means: 'OrderProfileUnknown',
    example:
      'Failed to create Order: 400 urn:ietf:params:acme:error:invalidProfile: unrecognized profile name "short"',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: boulder('ra/ra.go'),
  },
  {
    pattern: /error:accountDoesNotExist/,
    means: 'AccountDoesNotExist',
    example:
      'Failed to create Order: 400 urn:ietf:params:acme:error:accountDoesNotExist: Account https://ca.example.org/acme/acme/account/x not found',
    writtenBy: 'step-ca',
    source: 'https://github.com/cert-manager/cert-manager/issues/2561',
  },
  {
    // A look-up that failed is no record that forbids.
    pattern: /looking up CAA/,
    means: 'OrderFailed',
    example:
      'Failed to finalize Order: 400 urn:ietf:params:acme:error:dns: Error finalizing order :: While processing CAA for shop.example.org: DNS problem: SERVFAIL looking up CAA for shop.example.org - the domain’s nameservers may be malfunctioning',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: boulder('va/caa.go'),
  },
  {
    pattern: /error:caa\b|\bCAA record|While processing CAA/,
    means: 'OrderRefusedByCaa',
    example:
      'Failed to finalize Order: 403 urn:ietf:params:acme:error:caa: Error finalizing order :: While processing CAA for shop.example.org: CAA record for example.org prevents issuance',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: boulder('va/caa.go'),
  },
  {
    pattern:
      /(?:rejected|unsupported)Identifier|cannot issue for|forbidden by policy|domain name (?:can|contains|does|ends|has|is|needs)\b/i,
    means: 'OrderRejectedIdentifier',
    example:
      'Failed to create Order: 400 urn:ietf:params:acme:error:rejectedIdentifier: Cannot issue for "shop.example.org": The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy',
    writtenBy: 'Let’s Encrypt (boulder)',
    source: policy,
  },
] as const satisfies readonly KnownMessage<string>[];
