import type { Reason } from '../reasons';
import { classify } from './classify';
import { tellingPart } from './tellingPart';

type Table = readonly (readonly [RegExp, Reason])[];

/** A CAA record that forbids is told by its own error; a look-up of CAA that failed is one of the DNS. */
const caaMessages: Table = [
  [/looking up CAA/, 'ChallengeInvalidDns'],
  [/\bCAA\b|error:caa/, 'OrderRefusedByCaa'],
];

/** What a certificate authority says about an HTTP-01 challenge that failed, by class (RFC 8555 §6.7). */
const httpMessages: Table = [
  [
    /error:dns\b|NXDOMAIN|SERVFAIL|DNSSEC|could not resolve|no such host/,
    'ChallengeInvalidDns',
  ],
  [/during secondary validation/i, 'ChallengeInvalidSecondary'],
  [
    /error:tls\b|in redirect target|redirect loop/i,
    'ChallengeInvalidForbidden',
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

const txtMessages: Table = [
  [
    /\bTXT\b|error:(?:dns|unauthorized|incorrectResponse|connection)|NXDOMAIN|SERVFAIL|DNSSEC/,
    'ChallengeInvalidTxt',
  ],
];

/** Where the name leads to the platform, what a wrong answer says about the way from there to the solver. */
const wrongAnswers: Table = [
  [/^5/, 'ChallengeInvalidServerError'],
  [/^(?:30|401|403)/, 'ChallengeInvalidForbidden'],
  [/^/, 'ChallengeInvalidNotFound'],
];

/** The reasons that {@link failedChallengeReason} can give; a refusal by CAA is the order's. */
export const failedChallengeReasonNames: readonly Reason[] = [
  ...new Set(
    [...httpMessages, ...txtMessages, ...wrongAnswers].map(
      ([, reason]) => reason,
    ),
  ),
  'ChallengeInvalid',
];

/** The status code that the certificate authority got instead of the proof, e.g. `404`. */
export function answeredStatus(message: string): string {
  const found =
    /invalid response from \S{1,2000}(?: \[[^\]]{1,100}\])?: (\d{3})\b/i.exec(
      message,
    );
  return found?.[1] ?? '';
}

/**
 * The class of what the certificate authority found wrong with a challenge.
 *
 * @param leadsHere - the name is known to lead to the platform, so that no other server can have answered
 */
export function failedChallengeReason(
  type: string,
  message: string,
  leadsHere: boolean,
): Reason {
  const text = tellingPart(message);
  const table = type === 'DNS-01' ? txtMessages : httpMessages;
  const reason =
    classify(caaMessages, text) ?? classify(table, text) ?? 'ChallengeInvalid';
  return reason === 'ChallengeInvalidAnswer' && leadsHere
    ? classify(wrongAnswers, answeredStatus(message)) ?? reason
    : reason;
}
