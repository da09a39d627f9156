import { defineReason } from '../defineReason';
import {
  discreetName,
  objectEvidence,
  objectName,
  quoted,
} from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { attachmentViolation, faultBy } from './attachmentFinders';
import { isOfPlatform } from './heldAttachments';
import { listenersInWords } from './listenerWords';
import type { ListenerOwner, ParentFault } from './parentFault';
import { parentFaults } from './parentFault';
import type { RivalListener } from './rivalListeners';
import { rivalListeners } from './rivalListeners';

const hostnameConflicts = [
  'HostnameConflict',
  'ListenerConflict',
  'DuplicateListener',
  'Conflicted',
];

function createdWords({ creationTimestamp }: ListenerOwner): string {
  return creationTimestamp
    ? `created ${quoted(creationTimestamp)}`
    : 'of unknown age';
}

/** The Gateway of a listener is named by its ListenerSet; another ListenerSet is nothing that the team need know of. */
function rivalParams({ owner, isFirst }: RivalListener, { namespace }: Facts) {
  const isNamed = owner.kind === 'Gateway' || owner.namespace === namespace;
  return isNamed
    ? { rival: objectName(owner), created: createdWords(owner) }
    : {
        rival: discreetName(owner, namespace),
        created: isFirst ? 'which has precedence' : 'without precedence',
      };
}

function rivalWords(listener: RivalListener, facts: Facts): string {
  const { rival, created } = rivalParams(listener, facts);
  return `${rival} (${created})`;
}

/** A conflict of the team's own listener about its hostname: the platform's listeners are told of as not ready. */
export function isOwnConflict(
  facts: Facts,
  { object, listener, condition }: ParentFault,
): boolean {
  return (
    listener !== undefined &&
    !isOfPlatform(facts, object) &&
    hostnameConflicts.includes(condition?.reason ?? '')
  );
}

const listenerHostnameConflict = (facts: Facts) => {
  const fault = parentFaults(facts).find(entry => isOwnConflict(facts, entry));
  if (!fault?.listener) {
    return undefined;
  }
  const { object, listener, condition } = fault;
  const rivals = rivalListeners(facts, object, listener);
  const rival = rivals.find(({ isFirst }) => isFirst) ?? rivals.at(0);
  return {
    params: {
      listener: quoted(listener.name),
      set: objectName(object),
      created: createdWords(object),
      hostname: quoted(listener.hostname ?? '*'),
      rival: rival
        ? rivalWords(rival, facts)
        : 'another listener of the Gateway',
    },
    evidence: [
      objectEvidence(
        object,
        `status.listeners.${listener.name}`,
        condition && `${condition.reason}: ${condition.message}`,
        facts.seen.listenerSets,
      ),
    ],
  };
};

/** A refusal that contradicts the objects, with the rival that may have brought the controller to it. */
function contradiction(facts: Facts) {
  // A parent that is not in order refuses what fits it, too.
  const fault =
    parentFaults(facts).length === 0
      ? faultBy(facts, 'contradiction')
      : undefined;
  const rivals = (fault?.matches ?? [])
    .filter(({ obstacles }) => obstacles.length === 0)
    .flatMap(({ parent, listener }) => rivalListeners(facts, parent, listener));
  return fault && { fault, rival: rivals.at(0) };
}

const routeDroppedByRivalry = (facts: Facts) => {
  const { fault, rival } = contradiction(facts) ?? {};
  if (!fault || !rival) {
    return undefined;
  }
  return attachmentViolation(facts, fault, {
    hostname: facts.hostname,
    ...rivalParams(rival, facts),
  });
};

const gatewayContradictsRoute = (facts: Facts) => {
  const { fault, rival } = contradiction(facts) ?? {};
  if (!fault || rival) {
    return undefined;
  }
  const { attachment, matches } = fault;
  return attachmentViolation(facts, fault, {
    reason: quoted(
      (attachment.state === 'refused' && attachment.condition?.reason) || '',
    ),
    listeners: listenersInWords(
      matches
        .filter(({ obstacles }) => obstacles.length === 0)
        .map(({ listener }) => listener),
    ),
  });
};

const common = {
  track: 'route',
  severity: 'error',
  among: 'routeFaults',
} as const;

/** Listeners that claim the same hostname, and refusals that the objects do not explain. */
export const conflictReasons = {
  ListenerHostnameConflict: defineReason({
    ...common,
    value: 'hostConflict',
    actor: 'you',
    headline: 'conflict',
    title: 'Another listener claims the same hostname',
    explanation:
      'The listener {listener} of the {set} ({created}) claims {hostname}, as does the {rival}. The Gateway serves only one of them: its own, else the older.',
    fix: [
      'Choose another hostname, or ask the platform team who owns this one.',
      'Agree with the other owner which of the two listeners keeps it.',
    ],
    needs: ['gateways', 'listenerSets'],
    find: listenerHostnameConflict,
  }),
  RouteLostToConflict: defineReason({
    ...common,
    value: 'rejected',
    actor: 'platform',
    headline: 'byActor',
    title: 'The Gateway drops a contested route',
    explanation:
      'The {rival} ({created}) claims the same hostname {hostname} as the {parent}. The Gateway’s controller refuses the HTTPRoute {route}, although its listener matches.',
    fix: [
      'Platform team: ask the owner of the {rival} to use another hostname.',
      'Platform team: check for a release of the Gateway’s controller that keeps the older route.',
    ],
    needs: ['httpRoutes', 'gateways', 'listenerSets'],
    find: routeDroppedByRivalry,
  }),
  GatewayContradictsRoute: defineReason({
    ...common,
    value: 'rejected',
    actor: 'platform',
    headline: 'byActor',
    title: 'The Gateway refuses a matching route',
    explanation:
      'The {parent} answers {reason} to the HTTPRoute {route}, although it has listeners that match: {listeners}. Its answer is out of date, or its controller is at fault.',
    fix: [
      'Platform team: check the log of the Gateway’s controller for the HTTPRoute {route}, and restart the controller.',
      'Platform team: check for a release of the controller that corrects this.',
    ],
    needs: ['httpRoutes', 'gateways'],
    find: gatewayContradictsRoute,
  }),
};
