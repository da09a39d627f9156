import { defineReason } from '../../defineReason';
import { overridesConflict } from './overridesConflict';
import { noSolverMatches, solverLabelsMissing } from './unmatchedSolver';

const unsolved = {
  track: 'certificate',
  value: 'ordering',
  severity: 'error',
  actor: 'platform',
  headline: 'byActor',
  among: 'issuanceFaults',
  needs: ['certificates', 'orders', 'challenges'],
} as const;

/** Why cert-manager makes no Challenge for an Order. */
export const unsolvedOrderReasons = {
  SolverOverridesConflict: defineReason({
    ...unsolved,
    actor: 'you',
    title: 'Two solver annotations exclude each other',
    explanation:
      'Annotations of the Certificate {certificate} set both an Ingress and an Ingress class for the HTTP-01 solver. cert-manager allows only one, so the Order {order} has no Challenge.',
    fix: [
      'Remove one annotation: http01-edit-in-place or http01-ingress-class of the Ingress, or http01-override-ingress-name or http01-override-ingress-class of the Certificate (all acme.cert-manager.io/).',
      'Run kubectl delete certificaterequest {request} -n {namespace} afterwards, so that a new Order is made without it.',
    ],
    find: overridesConflict,
  }),
  SolverLabelsMissing: defineReason({
    ...unsolved,
    actor: 'you',
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    title: 'A label for the solver is missing',
    explanation:
      'The solver of the issuer {issuer} for {name} is only for Certificates with these labels, which {certificate} does not have: {labels}.',
    fix: [
      'Add the labels {labels} to your Certificate, or to the Ingress or Gateway that it is made from.',
      'Platform team: remove matchLabels from the selector of the solver, or add a solver without it, if every Certificate may use it.',
    ],
    find: solverLabelsMissing,
  }),
  NoSolverMatches: defineReason({
    ...unsolved,
    needs: ['certificates', 'orders', 'challenges', 'issuers'],
    title: 'The issuer cannot validate this hostname',
    explanation:
      'No solver of the issuer {issuer} matches {name}. Its solvers: {solvers}.',
    fix: [
      'Platform team: add a solver for {hostname} to the issuer {issuer}, or widen the selector of one (dnsZones, dnsNames).',
      'Choose another issuer, if one has a solver that matches.',
    ],
    find: noSolverMatches,
  }),
};
