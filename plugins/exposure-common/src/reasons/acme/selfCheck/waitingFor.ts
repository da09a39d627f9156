import type { Facts } from '../../facts/Facts';
import { openChallenge } from '../challengesOf';
import { challengeViolation, startOf } from '../challengeViolation';
import type { SelfCheckFault } from '../selfCheckFault';
import { waitsFor } from '../selfCheckFault';

/** Finds the open challenge whose own check waits for this. */
export function waitingFor(fault: SelfCheckFault) {
  return (facts: Facts) => {
    const challenge = openChallenge(facts);
    return challenge && waitsFor(challenge, facts) === fault
      ? {
          ...challengeViolation(facts, challenge),
          since: startOf(challenge),
        }
      : undefined;
  };
}

/** What all reasons about cert-manager's own check have in common. */
export const selfCheck = {
  track: 'certificate',
  value: 'validating',
  severity: 'warning',
  headline: 'byActor',
  progress: 'validating',
  among: 'selfChecks',
  needs: ['certificates', 'challenges'],
} as const;

/** The same, where it asks by HTTP: the answer depends on where the name leads. */
export const httpCheck = {
  ...selfCheck,
  explainedBy: ['dnsFaults', 'issuanceFaults'],
} as const;
