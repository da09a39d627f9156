import type { Reason } from '../reasons';

/** What a certificate authority says about a challenge that failed, by class (RFC 8555 §6.7); the first wins. */
export const failedChallengeMessages: readonly (readonly [RegExp, Reason])[] = [
  [/\bCAA\b|error:caa/, 'OrderRefusedByCaa'],
  [
    /error:dns\b|NXDOMAIN|SERVFAIL|DNSSEC|could not resolve|no such host/,
    'ChallengeInvalidDns',
  ],
  [
    /error:connection|connection refused|timeout during connect/i,
    'ChallengeInvalidConnection',
  ],
  [
    /error:(?:unauthorized|incorrectResponse)|invalid response/i,
    'ChallengeInvalidAnswer',
  ],
];
