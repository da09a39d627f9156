import type { ChallengeObject } from '../../../kubernetes';
import { readGoDuration } from '../../../kubernetes/certificates/goDuration';
import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import { challengeViolation, startOf } from '../challengeViolation';

/** Until when cert-manager waits on purpose before it accepts the challenge, where the objects say so (RFC 3339). */
export function blindWaitEnd(challenge: ChallengeObject): string | undefined {
  const { presented, presentedAt, reason = '', solver } = challenge;
  const wait = readGoDuration(solver.waitInsteadOfSelfCheck ?? '');
  const start = Date.parse(presentedAt ?? '');
  const isSaid = /without self-check/i.test(reason);
  return presented && wait !== undefined && (isSaid || reason === '')
    ? endOf(start, wait)
    : undefined;
}

function endOf(start: number, wait: number): string | undefined {
  const end = new Date(start + wait);
  return Number.isNaN(end.getTime())
    ? undefined
    : end.toISOString().replace('.000', '');
}

/** Whether the open challenge waits on purpose: until then an issuance is not slow. */
export function isWaitingBlindly(facts: Facts, now: Date): boolean {
  const challenge = openChallenge(facts);
  const end = challenge && blindWaitEnd(challenge);
  return end !== undefined && now.getTime() < Date.parse(end);
}

/** Finds the open challenge that waits on purpose; its time begins to count where the wait ends. */
export function waitingBlindly(facts: Facts) {
  const challenge = openChallenge(facts);
  const end = challenge && blindWaitEnd(challenge);
  if (!challenge || !end) {
    return undefined;
  }
  const violation = challengeViolation(facts, challenge);
  return {
    ...violation,
    params: {
      ...violation.params,
      wait: challenge.solver.waitInsteadOfSelfCheck ?? '',
      end,
      presentedAt: startOf(challenge) ?? '',
    },
    since: end,
  };
}
