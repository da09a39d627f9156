import type { ChallengeObject } from '../../../kubernetes';
import { defineReason } from '../../defineReason';
import { listOf } from '../../../observation/mapObserved';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { answeredBy } from '../answeredBy';
import { challengeViolation, leadsHere, startOf } from '../challengeViolation';
import { solverFault, solverViolation } from './solverParams';
import { isUnanswered, solverSight } from './solverSight';

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

/** A controller says so of a route that leads to nothing. */
function lacksBackend({ reason = '' }: ChallengeObject): boolean {
  return /status code '?50[023]/.test(reason);
}

/** The solver's route leads to a Service that is not there, as the answer shows: else the list may only lack it. */
function withoutService(facts: Facts) {
  const sight = solverSight(facts);
  const route = sight?.ingress ?? sight?.httpRoute;
  const { services } = facts.seen.solver;
  if (
    !sight?.backend ||
    !route ||
    sight.service ||
    !services.known ||
    // Without the Service of the app the list may lack more.
    listOf(facts.seen.services).length === 0 ||
    !leadsHere(sight.challenge, facts) ||
    !isUnanswered(sight) ||
    !lacksBackend(sight.challenge)
  ) {
    return undefined;
  }
  const violation = solverViolation(facts, sight, {
    object: route,
    field: 'backend',
    text: sight.backend.name,
    source: services,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      service: quoted(sight.backend.name),
      certificate: facts.certificate?.name ?? '',
      solverNamespace: sight.challenge.namespace,
    },
    actor: 'platform' as const,
  };
}

/** A solver that cert-manager created and that no longer exists. */
export const solverGoneReasons = {
  SolverServiceMissing: defineReason({
    ...solverFault,
    explainedBy: ['SolverOfOtherClass', 'dnsFaults'],
    title: 'The solver’s Service does not exist',
    explanation:
      'The solver’s {object} leads to the Service {service}, which {solverNamespace} does not have: it is left over from an earlier solver, or the Service was deleted.',
    fix: [
      'Platform team: delete {object}, so that cert-manager creates it again for the Service that exists.',
      'Platform team: check what deletes objects named cm-acme-http-solver-… in {solverNamespace}: a clean-up job, a GitOps tool or a policy.',
      'Run cmctl renew {certificate} -n {solverNamespace} afterwards if no new one is created.',
    ],
    needs: ['certificates', 'challenges', 'ingresses'],
    find: withoutService,
  }),
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
