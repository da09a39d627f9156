import type { Reason } from '../reasons';

/**
 * What cert-manager's own check says while it waits, by class. The first that matches wins; the texts differ
 * between versions, so only the parts that have stayed are looked for.
 */
export const selfCheckMessages: readonly (readonly [RegExp, Reason])[] = [
  [/no such host|NXDOMAIN/i, 'SelfCheckNoSuchHost'],
  [/connection refused|no route to host/i, 'SelfCheckConnectionRefused'],
  [/wrong status code '?404/i, 'SelfCheckNotFound'],
  [/wrong status code '?5\d\d/i, 'SelfCheckServerError'],
  [/wrong status code '?(?:30\d|401|403)/i, 'SelfCheckForbidden'],
  [
    /did not get expected response|unexpected response/i,
    'SelfCheckWrongAnswer',
  ],
  [/tls: |x509: |HTTP response to HTTPS client/i, 'SelfCheckTlsFailure'],
  [
    /dns-01 challenge propagation|not yet propagated/i,
    'SelfCheckDnsRecordPending',
  ],
  [/timeout|deadline exceeded|timed out/i, 'SelfCheckTimeout'],
];

/** The status code that a self-check complains about, e.g. `404`. */
export function statusCodeIn(message: string): string {
  return /wrong status code '?(\d{3})/i.exec(message)?.[1] ?? '';
}
