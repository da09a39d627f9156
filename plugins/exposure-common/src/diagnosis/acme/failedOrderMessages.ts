import type { Reason } from '../reasons';

/**
 * What a certificate authority says when it refuses an order, by class; the first wins. The texts behind
 * `rateLimited` are Let’s Encrypt's (boulder, ratelimits/limiter.go), each for another limit.
 */
export const failedOrderMessages: readonly (readonly [RegExp, Reason])[] = [
  [/\bpaused\b|unpause/i, 'AccountPaused'],
  [/already issued for this exact set/i, 'RateLimitedSameNames'],
  [/already issued for "/i, 'RateLimitedRegisteredDomain'],
  [/too many failed authorizations/i, 'RateLimitedFailedValidations'],
  [/too many new orders/i, 'RateLimitedNewOrders'],
  [/error:rateLimited|rate limit/i, 'RateLimited'],
  [
    /does not advertise a profile|does not support profiles|error:invalidProfile/i,
    'OrderProfileUnknown',
  ],
  [/error:caa\b|\bCAA record|While processing CAA/, 'OrderRefusedByCaa'],
  [
    /rejectedIdentifier|error:malformed|forbidden by policy|valid public suffix|more than 10 labels/i,
    'OrderRejectedIdentifier',
  ],
];
