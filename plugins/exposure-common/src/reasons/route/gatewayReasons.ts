import type { ObjectHead, ParentReference } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence, objectName, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { conditionWords, routeParents } from '../facts/routeParents';
import { causeIn } from '../listeners/gatewayConditions';
import { isOwnConflict } from '../listeners/conflictReasons';
import { readyWriters } from '../listeners/listenerSecrets';
import { isOfPlatform, isPlatformGateway } from '../listeners/heldAttachments';
import type { ParentCause } from '../listeners/parentCauses';
import { parentCauses, platformDuties } from '../listeners/parentCauses';
import { faultName } from '../listeners/listenerWords';
import type { ParentFault } from '../listeners/parentFault';
import { parentFaults } from '../listeners/parentFault';
import { laterOf } from './laterOf';

/** A Gateway that something refers to, and that does not exist. */
interface MissingGateway {
  referrer: ObjectHead & { kind: string };
  reference: ParentReference;
}

function missingGateway(facts: Facts): MissingGateway | undefined {
  const { gateways } = facts.seen;
  const parents = routeParents(facts);
  const bySet = parents.flatMap(({ object }) =>
    object?.kind === 'ListenerSet' && object.parent
      ? [{ referrer: object, reference: object.parent }]
      : [],
  );
  const byRoute = parents
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
  const parent = quoted(`Gateway ${namespace}/${reference.name}`);
  return {
    params: {
      parent,
      cause: 'no Gateway has this name',
      remedy: `create it, or correct what refers to it: the ${objectName(
        referrer,
      )}`,
    },
    evidence: [
      objectEvidence(referrer, 'spec.parentRef', parent, facts.seen.gateways),
    ],
    since: referrer.creationTimestamp,
  };
}

/** A Secret whose Certificate is ready is not missing: its controller cannot use it. */
function meaningOfFault(facts: Facts, fault: ParentFault) {
  const meaning = fault.condition && causeIn(fault.condition);
  return meaning === 'secretMissing' && readyWriters(facts, fault).length > 0
    ? 'secretRefused'
    : meaning;
}

/** A ListenerSet that no one has looked at, at a Gateway that admits none: most controllers then write no status (Gateway API). */
function isUnadmitted({ seen }: Facts, { object }: ParentFault): boolean {
  const parent = object.kind === 'ListenerSet' ? object.parent : undefined;
  const gateway = listOf(seen.gateways).find(
    entry =>
      entry.name === parent?.name &&
      entry.namespace === (parent.namespace ?? object.namespace),
  );
  return gateway !== undefined && gateway.allowedListeners.from === 'None';
}

/** Why it is not ready in our own words where the text is known, else as it was said. */
function causeOf(facts: Facts, fault: ParentFault): ParentCause {
  const { condition } = fault;
  if (!condition) {
    return {
      cause: 'no controller has written its status',
      remedy: 'check that the Gateway’s controller is running',
    };
  }
  const meaning = meaningOfFault(facts, fault);
  return meaning
    ? parentCauses[meaning](fault)
    : {
        cause: conditionWords(condition),
        remedy: 'read its conditions and the log of the Gateway’s controller',
      };
}

function faultViolation(facts: Facts, fault: ParentFault) {
  const { seen } = facts;
  const { object, listener, condition } = fault;
  const type = condition?.type ?? 'Programmed';
  return {
    params: { parent: faultName(fault), ...causeOf(facts, fault) },
    evidence: [
      objectEvidence(
        object,
        listener
          ? `status.listeners.${listener.name}.${type}`
          : `status.conditions.${type}`,
        condition && `${condition.reason}: ${condition.message}`,
        object.kind === 'Gateway' ? seen.gateways : seen.listenerSets,
      ),
    ],
    since: laterOf(object.creationTimestamp, condition?.lastTransitionTime),
  };
}

function isNotAllowed(facts: Facts) {
  return (fault: ParentFault) => {
    const { object, listener, condition } = fault;
    return (
      object.kind === 'ListenerSet' &&
      listener === undefined &&
      (condition
        ? condition.reason === 'NotAllowed'
        : isUnadmitted(facts, fault))
    );
  };
}

function isPlatforms(facts: Facts, fault: ParentFault): boolean {
  const meaning = meaningOfFault(facts, fault);
  return (
    isOfPlatform(facts, fault.object) ||
    fault.condition === undefined ||
    (meaning !== undefined && platformDuties.includes(meaning))
  );
}

/** The first fault that no other reason tells of, where it is of the platform or of the team. */
function notReady(facts: Facts, isPlatform: boolean) {
  const fault = parentFaults(facts).find(
    entry => !isNotAllowed(facts)(entry) && !isOwnConflict(facts, entry),
  );
  return fault && isPlatforms(facts, fault) === isPlatform
    ? faultViolation(facts, fault)
    : undefined;
}

function missing(facts: Facts, isPlatform: boolean) {
  const found = missingGateway(facts);
  const isOurs =
    found &&
    isPlatformGateway(facts, {
      namespace: found.referrer.namespace,
      ...found.reference,
    });
  return found && isOurs === isPlatform
    ? missingViolation(facts, found)
    : undefined;
}

const listenerSetNotAllowed = (facts: Facts) => {
  const fault = parentFaults(facts).find(isNotAllowed(facts));
  const { object } = fault ?? {};
  if (!fault || object?.kind !== 'ListenerSet') {
    return undefined;
  }
  const { parent } = object;
  const { evidence, since } = faultViolation(facts, fault);
  return {
    params: {
      set: objectName(object),
      namespace: object.namespace,
      parent: quoted(
        `Gateway ${parent?.namespace ?? object.namespace}/${parent?.name}`,
      ),
    },
    evidence,
    since,
  };
};

const common = {
  track: 'route',
  value: 'pending',
  severity: 'error',
  headline: 'byActor',
  progress: 'rollingOut',
  among: 'routeFaults',
} as const;

/** What a Gateway or ListenerSet reports about itself. */
export const gatewayReasons = {
  ListenerSetNotAllowed: defineReason({
    ...common,
    actor: 'platform',
    title: 'The Gateway does not admit the ListenerSet',
    explanation:
      'The {parent} admits no ListenerSets of the namespace {namespace} (allowedListeners), so the {set} serves nothing.',
    fix: [
      'Platform team: allow the namespace {namespace} in allowedListeners of the {parent}.',
    ],
    needs: ['gateways', 'listenerSets'],
    find: listenerSetNotAllowed,
  }),
  GatewayNotProgrammed: defineReason({
    ...common,
    actor: 'platform',
    title: 'The Gateway is not ready',
    explanation: 'The {parent} is not ready: {cause}.',
    fix: [
      'Platform team: correct the {parent}: {remedy}.',
      'Platform team: read the log of the Gateway’s controller.',
    ],
    needs: ['gateways', 'listenerSets'],
    find: facts => missing(facts, true) ?? notReady(facts, true),
  }),
  ListenerNotReady: defineReason({
    ...common,
    actor: 'you',
    title: 'Your listener is not ready',
    explanation: 'The {parent} is not ready: {cause}.',
    fix: ['Correct the {parent}: {remedy}.'],
    needs: ['gateways', 'listenerSets'],
    find: facts => missing(facts, false) ?? notReady(facts, false),
  }),
};
