import type { PodObject } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { blockedAt, controllerOf } from '../../route/networkPolicyReasons';
import { startOf } from '../challengeViolation';
import { solverFault, solverViolation } from './solverParams';
import { isUnanswered, solverSight } from './solverSight';

/** States of a container that pass on their own within seconds. */
const starting: readonly string[] = ['ContainerCreating', 'PodInitializing'];

/** Why a solver's pod does not run, in the words of the kubelet or the scheduler. */
function troubleOf(pod: PodObject): string | undefined {
  const stopped = pod.stopped.find(({ reason }) => !starting.includes(reason));
  const scheduled = findCondition(pod.conditions, 'PodScheduled');
  const isReady = findCondition(pod.conditions, 'Ready')?.status === 'True';
  const said = [
    stopped,
    scheduled?.status === 'False' ? scheduled : undefined,
    { reason: pod.reason ?? '', message: pod.message ?? '' },
  ].find(entry => entry !== undefined);
  const text = [said?.reason, said?.message].filter(Boolean).join(': ');
  return isReady || text === '' ? undefined : text;
}

function podNotReady(facts: Facts) {
  const sight = solverSight(facts);
  if (!sight) {
    return undefined;
  }
  const pod = sight.pods.find(entry => troubleOf(entry) !== undefined);
  const trouble = pod && troubleOf(pod);
  const isWithoutEndpoints =
    sight.ready === 0 && sight.fault === 'SelfCheckServerError';
  if (!isWithoutEndpoints && trouble === undefined) {
    return undefined;
  }
  const violation = solverViolation(facts, sight, {
    object: pod ?? sight.service ?? sight.challenge,
    field: pod ? 'status' : 'spec.selector',
    text: trouble ?? 'no ready endpoint',
    source: pod ? facts.seen.solver.pods : facts.seen.solver.endpointSlices,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      message: quoted(trouble ?? 'Its Service has no ready endpoint.'),
    },
    actor: 'platform' as const,
    since: startOf(sight.challenge),
  };
}

function blockedByPolicy(facts: Facts) {
  const sight = solverSight(facts);
  const { seen } = facts;
  const controller = controllerOf(seen.environment);
  const policies = listOf(seen.networkPolicies).filter(
    ({ isolatesIngress }) => isolatesIngress,
  );
  const blocked =
    sight?.backend &&
    sight.challenge.namespace === facts.namespace &&
    controller &&
    isUnanswered(sight) &&
    blockedAt(
      { service: sight.service, reference: sight.backend },
      policies,
      controller,
    );
  if (!sight || !blocked) {
    return undefined;
  }
  const violation = solverViolation(facts, sight, {
    object: blocked.policy,
    field: 'spec.podSelector',
    text: JSON.stringify(blocked.policy.podSelector.matchLabels),
    source: seen.networkPolicies,
  });
  const isOfPlatform =
    seen.environment.certificates.solverPolicy === 'platform';
  return {
    ...violation,
    params: {
      ...violation.params,
      policy: quoted(blocked.policy.name),
      controllerNamespace: controller.namespace,
    },
    actor: isOfPlatform ? ('platform' as const) : ('you' as const),
  };
}

/** What keeps the solver's pod from answering. */
export const solverPodReasons = {
  SolverPodNotReady: defineReason({
    ...solverFault,
    progress: 'validating',
    title: 'The solver pod is not ready',
    explanation:
      'cert-manager’s solver pod for {hostname} in {namespace} does not run. {message}',
    fix: [
      'Platform team: check the pod {namespace}/cm-acme-http-solver-…: image and registry rules, quota, nodes, memory limit.',
    ],
    needs: ['certificates', 'challenges'],
    find: podNotReady,
  }),
  SolverBlockedByPolicy: defineReason({
    ...solverFault,
    title: 'A NetworkPolicy blocks the solver pod',
    explanation:
      'The NetworkPolicy {policy} isolates the solver’s pods, and no policy allows the controller in {controllerNamespace} to reach their port 8089.',
    fix: [
      'Add a NetworkPolicy that allows the ingress controller to reach pods labelled acme.cert-manager.io/http01-solver=true on TCP port 8089.',
      'Platform team: add it if the platform provides the policies for solvers.',
    ],
    explainedBy: ['SolverPodNotReady'],
    needs: ['certificates', 'challenges', 'networkPolicies'],
    find: blockedByPolicy,
  }),
};
