/**
 * How keys and renewals are done. A percentage and no fixed time: lifetimes shrink from 90 to 47 days and less,
 * and a fixed time before expiry would one day be longer than the lifetime.
 */
export const certificatePolicy = {
  algorithm: 'ECDSA',
  size: 256,
  rotationPolicy: 'Always',
  /** Renew when this share of the lifetime is left: cert-manager's own default of a third, said aloud. */
  renewBeforePercentage: 33,
} as const;
