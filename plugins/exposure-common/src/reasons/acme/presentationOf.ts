import type { Facts } from '../facts/Facts';
import { quoted } from '../facts/evidence';
import { issuerOwner } from '../facts/issuerOwner';
import { challengeViolation } from './challengeViolation';
import type { PresentFault } from './presentFault';
import { presentFault, unpresented } from './presentFault';
import { aliasOf } from './providers/challengeAlias';
import { providerName } from './providers/providerName';
import { secretParams, textParams } from './presentationTexts';

function solverParams(facts: Facts) {
  const challenge = unpresented(facts);
  if (!challenge) {
    return undefined;
  }
  const { solver, issuerRef, reason = '' } = challenge;
  const isOwn = issuerRef.kind === 'Issuer';
  return {
    ...secretParams(solver, reason),
    ...textParams(solver, reason),
    issuer: `${quoted(issuerRef.kind)} ${quoted(issuerRef.name)}`,
    provider: providerName(solver),
    way:
      challenge.type === 'DNS-01' ? providerName(solver) : 'its HTTP-01 solver',
    webhook: quoted(solver.solverName ?? '') || 'named in the issuer',
    secretPlace: isOwn
      ? `the namespace ${challenge.namespace}`
      : 'cert-manager’s cluster resource namespace (usually cert-manager)',
    groupName: quoted(solver.groupName ?? '') || 'of the issuer',
    alias: quoted(aliasOf(challenge, facts) ?? '') || 'another name',
    strategy: solver.cnameStrategy === 'Follow' ? 'Follow' : 'None',
  };
}

/** Finds a challenge that cannot be presented for this fault. */
export function notPresented(fault: PresentFault, owner?: 'issuer') {
  return (facts: Facts) => {
    const challenge = unpresented(facts);
    const params = solverParams(facts);
    if (!challenge || !params || presentFault(facts) !== fault) {
      return undefined;
    }
    const violation = challengeViolation(facts, challenge);
    return {
      ...violation,
      params: { ...violation.params, ...params },
      ...(owner && { actor: issuerOwner(facts, challenge).actor }),
    };
  };
}

/** What all reasons have in common for which a challenge cannot be presented. */
export const unpresentable = {
  track: 'certificate',
  value: 'validating',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
  needs: ['certificates', 'challenges'],
} as const;
