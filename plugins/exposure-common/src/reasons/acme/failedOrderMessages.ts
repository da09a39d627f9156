import type { Reason } from '../reasons';

/**
 * What a certificate authority says when it refuses an order, by class; the first wins. The texts behind
 * `rateLimited` are Let’s Encrypt's (boulder, ratelimits/limiter.go), each for another limit, and those behind
 * `malformed` that are about the name its policy's (boulder, policy/pa.go): others are about the request or the account.
 */
export const failedOrderMessages: readonly (readonly [RegExp, Reason])[] = [
  [/\bpaused\b|unpause/i, 'AccountPaused'],
  [/already issued for (?:this )?exact set/i, 'RateLimitedSameNames'],
  [/already issued for(?:: | ")/i, 'RateLimitedRegisteredDomain'],
  [/too many failed authorizations/i, 'RateLimitedFailedValidations'],
  [/too many new orders/i, 'RateLimitedNewOrders'],
  [/error:rateLimited|rate limit/i, 'RateLimited'],
  [
    /does not advertise a profile|does not support profiles|error:invalidProfile/i,
    'OrderProfileUnknown',
  ],
  // A look-up that failed is no record that forbids.
  [/looking up CAA/, 'OrderFailed'],
  [/error:caa\b|\bCAA record|While processing CAA/, 'OrderRefusedByCaa'],
  [
    /(?:rejected|unsupported)Identifier|cannot issue for|forbidden by policy|domain name (?:can|contains|does|ends|has|is|needs)\b/i,
    'OrderRejectedIdentifier',
  ],
];
