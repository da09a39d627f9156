import { objectEvidence, objectName, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { laterOf } from '../route/laterOf';
import { isOfPlatform } from './heldAttachments';
import {
  admittedKinds,
  admittedNamespaces,
  hostnamesInWords,
  listenerNames,
  listenersInWords,
} from './listenerWords';
import type { FindingParams } from '../vocabulary/FindingParams';
import type { RouteFault } from './routeFault';
import { routeFault } from './routeFault';

/** What a fault shows, and how long it is normal: a controller that has not answered yet may be about to. */
export function attachmentViolation<Further extends FindingParams>(
  { seen }: Facts,
  { parent, attachment, matches }: RouteFault,
  further: Further,
) {
  const { route, object, name } = parent;
  const condition =
    attachment.state === 'accepted' ? undefined : attachment.condition;
  return {
    params: { route: quoted(route.name), parent: quoted(name), ...further },
    evidence: [
      objectEvidence(
        route,
        'status.parents.conditions',
        condition && `${condition.reason}: ${condition.message}`,
        seen.httpRoutes,
      ),
      ...(object
        ? [
            objectEvidence(
              object,
              'spec.listeners',
              listenersInWords(matches.map(({ listener }) => listener)),
              object.kind === 'Gateway' ? seen.gateways : seen.listenerSets,
            ),
          ]
        : []),
    ],
    ...(attachment.state === 'pending' && {
      since: laterOf(route.creationTimestamp, condition?.lastTransitionTime),
    }),
  };
}

type Cause = RouteFault['cause'];

/** The fault of one of the causes, where the first fault is one. */
export function faultBy(
  facts: Facts,
  ...causes: Cause[]
): RouteFault | undefined {
  const fault = routeFault(facts);
  return fault && causes.includes(fault.cause) ? fault : undefined;
}

/** The listeners that would take the route if it named them. */
function fittingListeners({ matches }: RouteFault): string {
  const fitting = matches.filter(({ obstacles }) =>
    obstacles.every(entry => entry === 'section' || entry === 'port'),
  );
  return fitting.length > 0
    ? quoted(fitting.map(({ listener }) => listener.name).join(', '))
    : 'none';
}

export const listenerNotFound = (facts: Facts) => {
  const fault = faultBy(facts, 'section', 'port');
  if (!fault) {
    return undefined;
  }
  const { reference, object } = fault.parent;
  const named = [
    reference.sectionName !== undefined &&
      `sectionName “${reference.sectionName}”`,
    reference.port !== undefined && `port ${reference.port}`,
  ].filter(part => part !== false);
  return attachmentViolation(facts, fault, {
    named: quoted(named.join(' and ')) || 'any listener',
    listeners: listenersInWords(object?.listeners ?? []),
    fitting: fittingListeners(fault),
  });
};

/** A listener of the team's own that keeps the team out is told of in general words. */
const ofPlatform = (facts: Facts, cause: Cause) => {
  const fault = faultBy(facts, cause);
  const object = fault?.parent.object;
  return fault && object && isOfPlatform(facts, object) ? fault : undefined;
};

export const namespaceNotAllowed = (facts: Facts) => {
  const fault = ofPlatform(facts, 'namespace');
  const [match] = fault?.matches ?? [];
  if (!fault || !match) {
    return undefined;
  }
  return attachmentViolation(facts, fault, {
    listener: listenerNames(fault.matches),
    admitted: admittedNamespaces(match),
    namespace: facts.namespace,
  });
};

export const kindNotAllowed = (facts: Facts) => {
  const fault = ofPlatform(facts, 'kind');
  const [match] = fault?.matches ?? [];
  if (!fault || !match) {
    return undefined;
  }
  return attachmentViolation(facts, fault, {
    listener: listenerNames(fault.matches),
    kinds: admittedKinds(match),
  });
};

/** Whether the platform has to offer the hostname at its Gateway: it is of one of its zones, and no ListenerSet is expected. */
function isForPlatform(facts: Facts, { parent }: RouteFault): boolean {
  const { environment, zone } = facts.seen;
  const { object } = parent;
  const isOpen = environment.ingress.gateway?.listenerSets === true;
  return (
    object?.kind === 'Gateway' &&
    isOfPlatform(facts, object) &&
    !isOpen &&
    zone !== undefined
  );
}

export const hostnameFault = (facts: Facts, isPlatform: boolean) => {
  const fault = faultBy(facts, 'hostname');
  const object = fault?.parent.object;
  if (!fault || !object) {
    return undefined;
  }
  const fitting = fault.matches.length < object.listeners.length;
  if ((isForPlatform(facts, fault) && !fitting) !== isPlatform) {
    return undefined;
  }
  const { hostnames } = fault.parent.route;
  return attachmentViolation(facts, fault, {
    hostname: facts.hostname,
    hostnames: quoted(hostnames.slice(0, 5).join(', ')),
    found: hostnamesInWords(fault.matches),
  });
};

export const plainHttpOnly = (facts: Facts) => {
  const fault = faultBy(facts, 'plainHttp');
  const [match] = fault?.matches ?? [];
  if (!fault || !match) {
    return undefined;
  }
  return attachmentViolation(facts, fault, {
    hostname: facts.hostname,
    listener: listenerNames([match]),
    section: quoted(match.listener.name),
    owner: objectName(match.parent),
  });
};
