import type {
  Condition,
  GatewayObject,
  ListenerSetObject,
  ObjectHead,
  ParentReference,
} from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence, objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { conditionWords, routeParents } from '../facts/routeParents';
import { isPlatformGateway } from './httpRouteReasons';
import { laterOf } from './laterOf';
import { listenerFault } from './listenerFault';

type Parent = GatewayObject | ListenerSetObject;

/** A Gateway that something refers to, and that does not exist. */
interface MissingGateway {
  referrer: ObjectHead & { kind: string };
  reference: ParentReference;
}

function missingGateway(facts: Facts): MissingGateway | undefined {
  const { gateways, listenerSets } = facts.seen;
  const bySet = listOf(listenerSets).flatMap(set =>
    set.parent ? [{ referrer: set, reference: set.parent }] : [],
  );
  const byRoute = routeParents(facts)
    .filter(({ isMissing }) => isMissing)
    .map(({ route, reference }) => ({ referrer: route, reference }))
    .filter(({ referrer, reference }) =>
      isPlatformGateway(facts, {
        namespace: referrer.namespace,
        ...reference,
      }),
    );
  return [...byRoute, ...bySet].find(
    ({ referrer, reference }) =>
      reference.kind === 'Gateway' &&
      !listOf(gateways).some(
        ({ name, namespace }) =>
          name === reference.name &&
          namespace === (reference.namespace ?? referrer.namespace),
      ),
  );
}

function missingViolation(
  facts: Facts,
  { referrer, reference }: MissingGateway,
) {
  const namespace = reference.namespace ?? referrer.namespace;
  const parent = `Gateway ${namespace}/${reference.name}`;
  return {
    params: { parent, condition: 'no Gateway has this name' },
    evidence: [
      objectEvidence(referrer, 'spec.parentRef', parent, facts.seen.gateways),
    ],
    since: referrer.creationTimestamp,
    actor: isPlatformGateway(facts, { ...reference, namespace })
      ? ('platform' as const)
      : ('you' as const),
  };
}

/** What a parent reports about itself as a whole; a bad listener concerns only its own routes. */
function faultOfWhole({
  conditions,
  listenerStatuses,
}: Parent): Condition | 'no status' | undefined {
  const accepted = findCondition(conditions, 'Accepted');
  const isByListeners =
    accepted?.reason === 'ListenersNotValid' && listenerStatuses.length > 0;
  if (accepted && accepted.status !== 'True' && !isByListeners) {
    return accepted;
  }
  const programmed = findCondition(conditions, 'Programmed');
  return programmed?.status === 'True' || isByListeners
    ? undefined
    : programmed ?? 'no status';
}

function wholeViolation(
  facts: Facts,
  object: Parent,
  fault: Condition | 'no status',
) {
  const condition = fault === 'no status' ? undefined : fault;
  return {
    params: {
      parent: objectName(object),
      condition: condition ? conditionWords(condition) : 'it has no status',
    },
    evidence: [
      objectEvidence(
        object,
        `status.conditions.${condition?.type ?? 'Programmed'}`,
        condition?.message,
        facts.seen.gateways,
      ),
    ],
    since: laterOf(object.creationTimestamp, condition?.lastTransitionTime),
  };
}

function listenerViolation(facts: Facts) {
  const found = listenerFault(facts);
  return (
    found && {
      params: {
        parent: `listener ${found.listener} of the ${objectName(found.object)}`,
        condition: conditionWords(found.condition),
      },
      evidence: [
        objectEvidence(
          found.object,
          `status.listeners.${found.listener}.${found.condition.type}`,
          found.condition.message,
          facts.seen.gateways,
        ),
      ],
      since: laterOf(
        found.object.creationTimestamp,
        found.condition.lastTransitionTime,
      ),
      actor:
        found.object.namespace === facts.namespace
          ? ('you' as const)
          : ('platform' as const),
    }
  );
}

const gatewayNotProgrammed = (facts: Facts) => {
  const missing = missingGateway(facts);
  if (missing) {
    return missingViolation(facts, missing);
  }
  for (const object of [
    ...listOf(facts.seen.gateways),
    ...listOf(facts.seen.listenerSets),
  ]) {
    const fault = faultOfWhole(object);
    if (fault) {
      return wholeViolation(facts, object, fault);
    }
  }
  return listenerViolation(facts);
};

/** What a Gateway or ListenerSet reports about itself. */
export const gatewayReasons = {
  GatewayNotProgrammed: defineReason({
    track: 'route',
    value: 'pending',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The Gateway is not ready',
    explanation: 'The {parent} is not ready: {condition}.',
    fix: [
      'Read the conditions of the {parent} and correct what they name.',
      'Platform team: read the log of the Gateway’s controller.',
    ],
    among: 'routeFaults',
    needs: ['gateways', 'listenerSets'],
    find: gatewayNotProgrammed,
  }),
};
