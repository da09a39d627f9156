import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import type { Actor } from '../vocabulary/Actor';
import type { SignerFault } from './messages/signerMessages';
import { signerComplaint, signerFault } from './signerComplaint';
import { signerParams } from './signerParams';

/**
 * Finds the issuer that does not sign for this reason. Whose the issuer is acts, unless it is known to be another's.
 */
export function complainsOf(
  fault: SignerFault,
  whoActs: (facts: Facts) => Actor['kind'] = facts => issuerOwner(facts).actor,
) {
  return (facts: Facts) => {
    const complaint = signerComplaint(facts);
    return complaint && signerFault(facts) === fault
      ? {
          params: signerParams(facts, complaint),
          evidence: [complaint.evidence],
          actor: whoActs(facts),
        }
      : undefined;
  };
}

/** What is so whoever owns the issuer: the network of the controllers is the platform's. */
export const always = (actor: Actor['kind']) => () => actor;

/** What most reasons about an issuer have in common. */
export const unsigned = {
  track: 'certificate',
  value: 'failed',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
  needs: ['certificates'],
} as const;

/** An issuer that is not ready is so before anything is applied, too. */
export const unready = {
  ...unsigned,
  beforeMerge: { effect: 'tell', ofNamespace: true },
} as const;
