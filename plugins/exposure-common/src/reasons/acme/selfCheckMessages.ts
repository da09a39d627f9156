import type { Reason } from '../reasons';
import { classify } from './classify';
import { tellingPart } from './tellingPart';

/**
 * What cert-manager's own check says while it waits, by class. The first that matches wins; the texts differ
 * between versions, so only the parts that have stayed are looked for. What another server sent is quoted at the end
 * of a text and can hold anything.
 */
const selfCheckMessages: readonly (readonly [RegExp, Reason])[] = [
  [
    /did not get expected response|unexpected response/i,
    'SelfCheckWrongAnswer',
  ],
  [
    /server misbehaving|lookup \S{1,300}(?: on \S{1,100})?: (?!no such host)/i,
    'SelfCheckResolverFailed',
  ],
  [/no such host|NXDOMAIN/i, 'SelfCheckNoSuchHost'],
  [/connection refused|no route to host/i, 'SelfCheckConnectionRefused'],
  [/wrong status code '?(?:404|410)/i, 'SelfCheckNotFound'],
  [/wrong status code '?5\d\d/i, 'SelfCheckServerError'],
  [/wrong status code '?(?:30\d|401|403)/i, 'SelfCheckForbidden'],
  [/tls: |x509: |HTTP response to HTTPS client/i, 'SelfCheckTlsFailure'],
  [/timeout|deadline exceeded|timed out/i, 'SelfCheckTimeout'],
];

/** The reasons that {@link selfCheckReason} can give. */
export const selfCheckReasonNames: readonly Reason[] = [
  ...new Set(selfCheckMessages.map(([, reason]) => reason)),
  'SelfCheckDnsRecordPending',
  'SelfCheckFailed',
];

/**
 * The class of what cert-manager's own check waits for; `undefined` where a text is not of that check. The check of a
 * DNS-01 challenge asks for a TXT record: whatever fails there says nothing about the address and port 80.
 *
 * @param leadsHere - the name is known to lead to the platform
 */
export function selfCheckReason(
  type: string,
  message: string,
  leadsHere: boolean,
): Reason | undefined {
  const isWaiting = /^waiting for \S{1,20} challenge propagation/i.test(
    message,
  );
  if (type === 'DNS-01' || /not yet propagated/i.test(message)) {
    return isWaiting ? 'SelfCheckDnsRecordPending' : undefined;
  }
  // A hostname can read like an error.
  const reason = classify(selfCheckMessages, tellingPart(message));
  if (reason === undefined) {
    return isWaiting ? 'SelfCheckFailed' : undefined;
  }
  // A record that leads to the platform is not missing: the cluster's resolver does not see it, or not yet.
  return reason === 'SelfCheckNoSuchHost' && leadsHere
    ? 'SelfCheckResolverFailed'
    : reason;
}

/** The status code that a self-check complains about, e.g. `404`. */
export function statusCodeIn(message: string): string {
  return /wrong status code '?(\d{3})/i.exec(message)?.[1] ?? '';
}
