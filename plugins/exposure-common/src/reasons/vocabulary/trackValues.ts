/**
 * The five parts of an exposure that are judged on their own.
 * @public
 */
export const trackNames = [
  'request',
  'route',
  'dns',
  'certificate',
  'serving',
] as const;

/** @public */
export type TrackName = (typeof trackNames)[number];

/**
 * The words each track can say.
 * @public
 */
export const trackValues = {
  request: [
    'none',
    'draft',
    'inReview',
    'changesRequested',
    'merged',
    'applied',
    'closed',
    'removing',
    'unknown',
  ],
  route: [
    'absent',
    'pending',
    'rejected',
    'hostConflict',
    'backendMissing',
    'noEndpoints',
    'ok',
    'unknown',
  ],
  dns: [
    'missing',
    'wrongTarget',
    'partial',
    'conflict',
    'proxied',
    'ok',
    'private',
    'unknown',
  ],
  certificate: [
    'none',
    'awaitingApproval',
    'denied',
    'secretConflict',
    'ordering',
    'validating',
    'backingOff',
    'rateLimited',
    'paused',
    'failed',
    'valid',
    'renewing',
    'renewalFailing',
    'renewalDisabled',
    'atRisk',
    'critical',
    'expired',
    'mismatch',
    'unknown',
  ],
  serving: [
    'notProbed',
    'unreachable',
    'httpOnly',
    'defaultCert',
    'oldCert',
    'wrongName',
    'untrusted',
    'ok',
    'unknown',
  ],
} as const satisfies Record<TrackName, readonly string[]>;

/** @public */
export type TrackValue<T extends TrackName = TrackName> =
  (typeof trackValues)[T][number];
