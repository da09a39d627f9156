import type { ChallengeObject } from '../../kubernetes';
import type { Facts } from '../facts/Facts';
import { meaningOf } from '../vocabulary/KnownMessage';
import { openChallenge } from './challengesOf';
import { aliasOf, ignoredAliasOf } from './providers/challengeAlias';
import { dnsSolverMessages } from './providers/dnsSolverMessages';
import { solverMessages } from './solver/solverMessages';

/** What cert-manager's own check says is no failure to present. */
const waiting = /^Waiting for/i;

/** Faults that follow where the record is written into the zone that an alias leads to. */
const faultsOfAlias: readonly string[] = [
  'DnsZoneNotFound',
  'DnsZoneOfOtherName',
  'DnsRecordRefused',
  'DnsPermissionMissing',
  'DnsZoneLookupFailed',
  'DnsAnswerHidden',
];

export type PresentFault =
  | (typeof dnsSolverMessages)[number]['means']
  | (typeof solverMessages)[number]['means']
  | 'ChallengeAliasIgnored'
  | 'ChallengePresentFailed'
  | 'DnsSolverSecretForbidden';

/** The class of what keeps a challenge from being presented, by its own text. */
export function presentFaultOf(type: string, reason: string): PresentFault {
  const text = reason
    .replace(/\s+/g, ' ')
    .replace(/^Error presenting challenge: /i, '')
    .trim();
  const table = type === 'DNS-01' ? dnsSolverMessages : solverMessages;
  return meaningOf<PresentFault>(table, text) ?? 'ChallengePresentFailed';
}

/** The challenge that could not be presented. */
export function unpresented(facts: Facts): ChallengeObject | undefined {
  const challenge = openChallenge(facts);
  const reason = challenge?.reason ?? '';
  const hasFailed =
    challenge?.processing &&
    !challenge.presented &&
    reason !== '' &&
    !waiting.test(reason);
  return hasFailed ? challenge : undefined;
}

/** What keeps the challenge from being presented, with what the DNS says about the name of its record. */
export function presentFault(facts: Facts): PresentFault | undefined {
  const challenge = unpresented(facts);
  if (!challenge) {
    return undefined;
  }
  const fault = presentFaultOf(challenge.type, challenge.reason ?? '');
  // A built-in solver has no webhook: cert-manager itself reads its Secret.
  if (
    fault === 'DnsWebhookSecretForbidden' &&
    challenge.solver.provider !== 'webhook'
  ) {
    return 'DnsSolverSecretForbidden';
  }
  // Without a Secret in the solver, what cert-manager does not repeat of the answer is about its identity.
  if (
    /redacted Azure SDK error/i.test(challenge.reason ?? '') &&
    fault === 'DnsCredentialsRejected' &&
    challenge.solver.provider === 'azureDNS' &&
    challenge.solver.secrets.length === 0
  ) {
    return 'DnsIdentityRefused';
  }
  if (!faultsOfAlias.includes(fault)) {
    return fault;
  }
  if (challenge.solver.cnameStrategy === 'Follow') {
    return aliasOf(challenge, facts) === undefined
      ? fault
      : 'ChallengeAliasFollowed';
  }
  return ignoredAliasOf(challenge, facts) === undefined
    ? fault
    : 'ChallengeAliasIgnored';
}
