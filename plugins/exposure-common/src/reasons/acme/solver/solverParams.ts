import type { ObjectHead } from '../../../kubernetes';
import type { Observed } from '../../../observation/Observed';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { issuerOwner } from '../../facts/issuerOwner';
import { challengeViolation } from '../challengeViolation';
import type { SolverSight } from './solverSight';

/** What the words about a solver's objects need, and the object at fault as evidence beside what the challenge says. */
export function solverViolation(
  facts: Facts,
  { challenge }: SolverSight,
  fault: {
    object: ObjectHead & { kind: string };
    field: string;
    text: string;
    source: Observed<unknown>;
  },
) {
  const violation = challengeViolation(facts, challenge);
  const { issuerRef } = challenge;
  return {
    params: {
      ...violation.params,
      issuer: `${quoted(issuerRef.kind)} ${quoted(issuerRef.name)}`,
      object: quoted(`${fault.object.kind} ${fault.object.name}`),
    },
    evidence: [
      objectEvidence(fault.object, fault.field, fault.text, fault.source),
      ...violation.evidence,
    ],
    actor: issuerOwner(facts, challenge).actor,
  };
}

/** What all reasons about a solver's objects have in common. */
export const solverFault = {
  track: 'certificate',
  value: 'validating',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
} as const;
