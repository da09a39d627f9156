import { defineReason } from '../../defineReason';
import { objectEvidence } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { answeredBy } from '../answeredBy';
import { challengeViolation, leadsHere, startOf } from '../challengeViolation';
import { solverSight } from './solverSight';

/** The route that cert-manager creates for a challenge is known not to exist, and the controller has no such path. */
function withoutObjects(facts: Facts) {
  const sight = solverSight(facts);
  const { solver } = facts.seen;
  const isEmpty = [solver.ingresses, solver.httpRoutes].every(
    part => part.known && part.value.length === 0,
  );
  if (
    sight?.fault !== 'SelfCheckNotFound' ||
    !sight.challenge.presented ||
    // The path is then in an Ingress that exists.
    sight.challenge.solver.ingressName !== undefined ||
    !isEmpty ||
    !leadsHere(sight.challenge, facts) ||
    answeredBy(sight.challenge, facts) === 'you'
  ) {
    return undefined;
  }
  const { params, evidence } = challengeViolation(facts, sight.challenge);
  return {
    params: {
      ...params,
      certificate: facts.certificate?.name ?? '',
      solverNamespace: sight.challenge.namespace,
    },
    evidence: [
      objectEvidence(
        sight.challenge,
        'status.presented',
        'true',
        facts.seen.challenges,
      ),
      ...evidence,
    ],
    since: startOf(sight.challenge),
  };
}

/** A solver that cert-manager created and that no longer exists. */
export const solverGoneReasons = {
  SolverMissing: defineReason({
    track: 'certificate',
    value: 'validating',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    progress: 'validating',
    among: 'issuanceFaults',
    explainedBy: ['dnsFaults'],
    title: 'The solver’s objects are missing',
    explanation:
      'cert-manager has presented the challenge for {hostname}, but {solverNamespace} has no Ingress or HTTPRoute of its solver, so the self-check receives status {status}.',
    fix: [
      'Platform team: check what deletes objects named cm-acme-http-solver-… in {solverNamespace}: a clean-up job, a GitOps tool or a policy.',
      'Platform team: check that the Ingress class or the Gateway of the issuer’s solver is that of {hostname}.',
      'Run cmctl renew {certificate} -n {solverNamespace} after the correction, so that cert-manager creates an order and a solver again.',
    ],
    needs: ['certificates', 'challenges', 'ingresses', 'httpRoutes'],
    find: withoutObjects,
  }),
};
