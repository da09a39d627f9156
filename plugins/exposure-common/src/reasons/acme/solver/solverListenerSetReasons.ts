import type { GatewayObject, ListenerSetObject } from '../../../kubernetes';
import { findCondition } from '../../../kubernetes';
import { listOf } from '../../../observation/mapObserved';
import { referencedListeners } from '../../../observation/routeHostnames';
import { defineReason } from '../../defineReason';
import { objectName } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import type { RouteParent } from '../../facts/routeParents';
import { attachmentOf, parentsOf } from '../../facts/routeParents';
import { takingListeners } from '../../listeners/attachmentFault';
import type { ListenerMatch } from '../../listeners/ListenerMatch';
import { compareListeners } from '../../listeners/ListenerMatch';
import { listenerNames } from '../../listeners/listenerWords';
import { isAboutRoute } from '../../route/refusalParams';
import { solverFault, solverViolation } from './solverParams';
import { solverSight } from './solverSight';

/** A ListenerSet that the solver's route is attached to in vain. */
interface UselessSet {
  set: ListenerSetObject;
  /** It has no listener for plain HTTP; else it takes no route until the certificate is there, which waits for the solver. */
  isWithoutHttp: boolean;
}

/** cert-manager makes the Certificate from the ListenerSet, and only then attaches its solver where that says. */
function isOfCertManager({ annotations }: ListenerSetObject): boolean {
  return [
    annotations['cert-manager.io/cluster-issuer'],
    annotations['cert-manager.io/issuer'],
  ].some(Boolean);
}

function awaitsSecret({ listenerStatuses }: ListenerSetObject): boolean {
  return listenerStatuses.some(
    ({ conditions }) =>
      findCondition(conditions, 'ResolvedRefs')?.reason ===
      'InvalidCertificateRef',
  );
}

function uselessSet(parent: RouteParent): UselessSet | undefined {
  const { reference, object } = parent;
  if (object?.kind !== 'ListenerSet' || !isOfCertManager(object)) {
    return undefined;
  }
  const isWithoutHttp = !referencedListeners(reference, object).some(
    ({ port, protocol }) => port === 80 || protocol === 'HTTP',
  );
  const answer = attachmentOf(parent);
  const isHeldUp =
    answer.state === 'refused' &&
    !isAboutRoute(answer.condition) &&
    awaitsSecret(object);
  return isWithoutHttp || isHeldUp ? { set: object, isWithoutHttp } : undefined;
}

function gatewayOf(
  { seen }: Facts,
  { parent, namespace }: ListenerSetObject,
): GatewayObject | undefined {
  return [...listOf(seen.gateways), ...listOf(seen.solver.gateways)].find(
    entry =>
      parent?.kind === 'Gateway' &&
      entry.name === parent.name &&
      entry.namespace === (parent.namespace ?? namespace),
  );
}

/** The ListenerSet in the way, and the listener of its Gateway that would take the solver's route. */
function bypass(facts: Facts): [UselessSet, ListenerMatch] | undefined {
  const route = solverSight(facts)?.httpRoute;
  const parents = route ? parentsOf(route, facts.seen.solver) : [];
  const useless = parents.map(uselessSet);
  const [first] = useless;
  const gateway = first && gatewayOf(facts, first.set);
  if (!route || !first || !gateway || useless.includes(undefined)) {
    return undefined;
  }
  const listener = takingListeners(compareListeners(route, {}, gateway)).find(
    match =>
      match.listener.port === 80 &&
      match.listener.protocol === 'HTTP' &&
      !match.dependsOnLabels,
  );
  return listener && [first, listener];
}

/** Whether the ListenerSet is what keeps the challenge from being answered: then its Gateway needs no new listener. */
export function isHeldUpBySet(facts: Facts): boolean {
  return bypass(facts) !== undefined;
}

const solverAtListenerSet = (facts: Facts) => {
  const sight = solverSight(facts);
  const [useless, listener] = bypass(facts) ?? [];
  if (!sight?.httpRoute || !useless || !listener) {
    return undefined;
  }
  const { set, isWithoutHttp } = useless;
  const violation = solverViolation(facts, sight, {
    object: sight.httpRoute,
    field: 'spec.parentRefs',
    text: objectName(set),
    source: facts.seen.solver.httpRoutes,
  });
  return {
    ...violation,
    params: {
      ...violation.params,
      set: objectName(set),
      why: isWithoutHttp
        ? 'which has no listener for HTTP'
        : 'which takes no route before the certificate exists',
      listener: listenerNames([listener]),
    },
  };
};

/** A solver that answers at a ListenerSet although only its Gateway can be asked on port 80. */
export const solverListenerSetReasons = {
  SolverAtListenerSet: defineReason({
    ...solverFault,
    title: 'The solver answers at the ListenerSet only',
    explanation:
      'The solver’s {object} attaches to the {set}, {why}. So nothing answers the challenge for {hostname} on port 80.',
    fix: [
      'Set the annotation acme.cert-manager.io/http01-parentreffallback: "true" on the {set}: from version 1.21, cert-manager then uses the {listener}.',
      'Platform team: use DNS-01 in the issuer if cert-manager is older than that.',
    ],
    needs: ['certificates', 'challenges', 'httpRoutes'],
    find: solverAtListenerSet,
  }),
};
