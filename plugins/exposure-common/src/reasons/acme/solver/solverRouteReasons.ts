import type { RouteParent } from '../../facts/routeParents';
import { attachmentOf, parentsOf } from '../../facts/routeParents';
import { defineReason } from '../../defineReason';
import { quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { referencedListeners } from '../../../observation/routeHostnames';
import type { AttachmentFault } from '../../listeners/attachmentFault';
import { attachmentFault } from '../../listeners/attachmentFault';
import { compareListeners } from '../../listeners/ListenerMatch';
import { listenerNames, listenersInWords } from '../../listeners/listenerWords';
import { startOf } from '../challengeViolation';
import { isHeldUpBySet } from './solverListenerSetReasons';
import { solverFault, solverViolation } from './solverParams';
import type { SolverSight } from './solverSight';
import { solverSight } from './solverSight';

interface Unattached {
  parent: RouteParent;
  /** What the parent's controller says. */
  says: string;
  /** Its condition's reason. */
  reason: string;
  fault?: AttachmentFault;
}

function unattached(parent: RouteParent): Unattached | undefined {
  const { route, reference, object } = parent;
  const answer = attachmentOf(parent);
  const isTaken =
    answer.state === 'accepted' ||
    (answer.state === 'refused' && answer.isAccepted);
  const fault =
    object && attachmentFault(compareListeners(route, reference, object));
  // A controller's word counts more than what is written; without it only a contradiction in the objects does.
  const isKnown = answer.state === 'refused' || fault || parent.isMissing;
  const said =
    answer.state === 'refused'
      ? answer.says
      : 'the objects contradict each other';
  return isTaken || !isKnown
    ? undefined
    : {
        parent,
        says: parent.isMissing ? 'there is no such object' : said,
        reason:
          answer.state === 'refused' ? answer.condition?.reason ?? '' : '',
        fault,
      };
}

/** Where no parent takes the solver's HTTPRoute: the first that refuses it. */
function refusal(facts: Facts): [SolverSight, Unattached] | undefined {
  const sight = solverSight(facts);
  const { solver } = facts.seen;
  if (!sight?.httpRoute || !solver.gateways.known) {
    return undefined;
  }
  const parents = parentsOf(sight.httpRoute, solver);
  const refused = parents.map(unattached);
  const [first] = refused;
  return first && refused.every(entry => entry !== undefined)
    ? [sight, first]
    : undefined;
}

function isByNamespace({ reason, fault }: Unattached): boolean {
  return fault
    ? fault.obstacle === 'namespace'
    : reason === 'NotAllowedByListeners';
}

function refusedRoute(isNamespace: boolean) {
  return (facts: Facts) => {
    const found = refusal(facts);
    const route = found?.[0].httpRoute;
    if (
      !found ||
      !route ||
      isHeldUpBySet(facts) ||
      isByNamespace(found[1]) !== isNamespace
    ) {
      return undefined;
    }
    const [sight, { parent, says, fault }] = found;
    const violation = solverViolation(facts, sight, {
      object: route,
      field: 'status.parents',
      text: says,
      source: facts.seen.solver.httpRoutes,
    });
    return {
      ...violation,
      params: {
        ...violation.params,
        parent: parent.name,
        condition: says.replace(/[.\s]+$/, ''),
        listener:
          fault && fault.matches.length > 0
            ? listenerNames(fault.matches)
            : `listener for port 80 of the ${parent.name}`,
        listeners: listenersInWords(parent.object?.listeners ?? []),
      },
    };
  };
}

/** The certificate authority asks on port 80, whatever else the parents listen on (RFC 8555 §8.3). */
function withoutPort80(facts: Facts) {
  const sight = solverSight(facts);
  const route = sight?.httpRoute;
  const parents = route ? parentsOf(route, facts.seen.solver) : [];
  const listeners = parents.flatMap(({ reference, object }) =>
    object ? referencedListeners(reference, object) : [],
  );
  // A load balancer can lead port 80 to another one: only a parent without any listener for plain HTTP surely lacks it.
  const isServed = listeners.some(
    ({ port, protocol }) => port === 80 || protocol === 'HTTP',
  );
  const [parent] = parents;
  return sight &&
    route &&
    parent &&
    listeners.length > 0 &&
    parents.every(({ object }) => object !== undefined) &&
    !isServed &&
    !isHeldUpBySet(facts)
    ? {
        ...solverViolation(facts, sight, {
          object: route,
          field: 'spec.parentRefs',
          text: parent.name,
          source: facts.seen.solver.httpRoutes,
        }),
      }
    : undefined;
}

/** Where every parent that takes the solver's HTTPRoute says that it does not find, or may not use, what is behind it. */
function withoutBackend(facts: Facts) {
  const sight = solverSight(facts);
  const route = sight?.httpRoute;
  const answers = route
    ? parentsOf(route, facts.seen.solver).map(parent => attachmentOf(parent))
    : [];
  const unresolved = answers.flatMap(answer =>
    answer.state === 'refused' &&
    answer.isAccepted &&
    answer.condition?.type === 'ResolvedRefs'
      ? [answer]
      : [],
  );
  const [first] = unresolved;
  if (!sight || !route || !first || unresolved.length < answers.length) {
    return undefined;
  }
  const violation = solverViolation(facts, sight, {
    object: route,
    field: 'status.parents',
    text: first.says,
    source: facts.seen.solver.httpRoutes,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      service: quoted(sight.backend?.name ?? 'cm-acme-http-solver-…'),
      solverNamespace: quoted(route.namespace),
      condition: first.says.replace(/[.\s]+$/, ''),
    },
    actor: 'platform' as const,
    since: startOf(sight.challenge),
  };
}

const needs = ['certificates', 'challenges', 'httpRoutes'] as const;

/** What keeps the solver's HTTPRoute from being served. */
export const solverRouteReasons = {
  SolverRouteNotAllowed: defineReason({
    ...solverFault,
    title: 'The Gateway refuses the solver’s HTTPRoute',
    explanation:
      'The {listener} does not allow routes from the namespace {namespace}, so the solver’s {object} cannot attach: {condition}.',
    fix: [
      'Platform team: open allowedRoutes.namespaces of the {listener} to the namespace {namespace}.',
      '{issuerOwner}: use another parentRef in the solver of {issuer} if another Gateway can take it.',
    ],
    needs,
    find: refusedRoute(true),
  }),
  SolverRouteNotAttached: defineReason({
    ...solverFault,
    title: 'The solver’s HTTPRoute is not attached',
    explanation:
      'No listener takes the solver’s {object}, so no one answers the challenge. The parent {parent} says: {condition}.',
    fix: [
      '{issuerOwner}: correct parentRefs of the solver in {issuer}: it needs a listener for HTTP on port 80 that covers {hostname}. Listeners found: {listeners}.',
    ],
    explainedBy: ['SolverListenerMissing'],
    needs,
    find: refusedRoute(false),
  }),
  SolverRouteWithoutBackend: defineReason({
    ...solverFault,
    progress: 'validating',
    title: 'The solver’s HTTPRoute has no backend',
    explanation:
      'The Gateway takes the solver’s {object}, but cannot resolve the solver’s Service behind it, so no solver answers {hostname}: {condition}.',
    fix: [
      'Platform team: check that the Service {service} exists in {solverNamespace}, and what deletes it if not: a clean-up job or a policy.',
      'Platform team: restart the Gateway’s controller if the Service exists: it has not noticed it.',
    ],
    needs,
    find: withoutBackend,
  }),
  SolverListenerMissing: defineReason({
    ...solverFault,
    title: 'No listener serves port 80',
    explanation:
      'The certificate authority asks {hostname} on port 80. The solver’s {object} attaches to no listener for plain HTTP there.',
    fix: [
      'Platform team: add a listener for HTTP on port 80 to the Gateway or name it in the solver’s parentRefs, or use DNS-01.',
      '{issuerOwner}: use another parentRef in the solver of {issuer} if another Gateway can take it.',
    ],
    needs,
    find: withoutPort80,
  }),
};
