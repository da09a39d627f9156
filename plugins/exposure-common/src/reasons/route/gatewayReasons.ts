import type {
  Condition,
  GatewayObject,
  ListenerSetObject,
  ObjectHead,
  ParentReference,
} from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check, Violation } from '../Check';
import { objectEvidence, objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { laterOf } from './laterOf';
import { listenerFault } from './listenerFault';
import { conditionWords, routeParents } from '../facts/routeParents';
import { isPlatformGateway } from './httpRouteReasons';

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
): Violation {
  const namespace = reference.namespace ?? referrer.namespace;
  const parent = `Gateway ${namespace}/${reference.name}`;
  return {
    params: { parent, condition: 'there is no Gateway of that name' },
    evidence: [
      objectEvidence(referrer, 'spec.parentRef', parent, facts.seen.gateways),
    ],
    since: referrer.creationTimestamp,
    actor: isPlatformGateway(facts, { ...reference, namespace })
      ? 'platform'
      : 'you',
  };
}

/** What a parent says of itself as a whole; of a bad listener only its own routes hear. */
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
): Violation {
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

function listenerViolation(facts: Facts): Violation | undefined {
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
      actor: found.object.namespace === facts.namespace ? 'you' : 'platform',
    }
  );
}

export const gatewayNotProgrammed: Check = facts => {
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
