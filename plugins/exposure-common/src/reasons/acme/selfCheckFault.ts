import type { ChallengeObject } from '../../kubernetes';
import type { Facts } from '../facts/Facts';
import { meaningOf } from '../vocabulary/KnownMessage';
import { leadsHere } from './challengeViolation';
import { propagationMessages } from './selfCheck/propagationMessages';
import { redirectIn } from './selfCheck/redirect';
import { selfCheckMessages } from './selfCheck/selfCheckMessages';
import { tellingPart } from './tellingPart';

type HttpFault = (typeof selfCheckMessages)[number]['means'];
type DnsFault = (typeof propagationMessages)[number]['means'];

/** What the same text means where the name is not known to lead to the platform, and where it is. */
const elsewhere = {
  SelfCheckNotFound: 'SelfCheckElsewhere',
  SelfCheckWrongAnswer: 'SelfCheckOtherSite',
} as const;

/** What tells of the redirect's target, where there was a redirect. */
const missed: readonly HttpFault[] = [
  'SelfCheckTimeout',
  'SelfCheckConnectionRefused',
];
const unresolved: readonly HttpFault[] = [
  'SelfCheckNoSuchHost',
  'SelfCheckResolverFailed',
];

export type SelfCheckFault =
  | HttpFault
  | 'SelfCheckRedirectUnreachable'
  | 'SelfCheckUnknownInside'
  | DnsFault
  | (typeof elsewhere)[keyof typeof elsewhere]
  | 'SelfCheckFailed';

const isWaiting = (message: string) =>
  /^waiting for \S{1,20} challenge propagation/i.test(message);

function httpFault(
  message: string,
  isHere: boolean,
): SelfCheckFault | undefined {
  // A hostname can read like an error.
  const fault = meaningOf<HttpFault>(selfCheckMessages, tellingPart(message));
  if (fault === undefined) {
    return isWaiting(message) ? 'SelfCheckFailed' : undefined;
  }
  const redirect = redirectIn(message);
  if (
    redirect &&
    (missed.includes(fault) ||
      (redirect.isElsewhere && unresolved.includes(fault)))
  ) {
    return 'SelfCheckRedirectUnreachable';
  }
  if (fault === 'SelfCheckNotFound' || fault === 'SelfCheckWrongAnswer') {
    return isHere ? fault : elsewhere[fault];
  }
  // A record that leads to the platform is not missing: the cluster's resolver does not see it, or not yet.
  return fault === 'SelfCheckNoSuchHost' && isHere
    ? 'SelfCheckUnknownInside'
    : fault;
}

/**
 * The class of what cert-manager's own check waits for; `undefined` where a text is not of that check. The check of a
 * DNS-01 challenge asks for a TXT record: whatever fails there says nothing about the address and port 80.
 *
 * @param isHere - the name is known to lead to the platform
 */
export function selfCheckReason(
  type: string,
  message: string,
  isHere: boolean,
): SelfCheckFault | undefined {
  if (type === 'DNS-01' || /not yet propagated/i.test(message)) {
    return isWaiting(message)
      ? meaningOf<DnsFault>(propagationMessages, message) ??
          'SelfCheckDnsRecordPending'
      : undefined;
  }
  return httpFault(message, isHere);
}

/** The class of what cert-manager's own check waits for. */
export function waitsFor(
  challenge: ChallengeObject,
  facts: Facts,
): SelfCheckFault | undefined {
  const { presented, reason, type } = challenge;
  return presented && reason
    ? selfCheckReason(type, reason, leadsHere(challenge, facts))
    : undefined;
}
