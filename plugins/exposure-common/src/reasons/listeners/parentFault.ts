import type {
  Condition,
  GatewayObject,
  ListenerSetObject,
  Listener,
} from '../../kubernetes';
import { currentConditions, findCondition } from '../../kubernetes';
import { askedByAnnotation } from '../certificate/askedByAnnotation';
import { isProvenAtEdge, isReady } from '../certificate/certificateParams';
import { isWritten } from '../facts/certificateSource';
import type { Facts } from '../facts/Facts';
import { misspeltAnnotation } from '../facts/misspeltAnnotation';
import { takingListeners } from './attachmentFault';
import { heldAttachments, isTls } from './heldAttachments';
import { compareListeners } from './ListenerMatch';
import { servesAnotherSecret } from './listenerSecrets';

export type ListenerOwner = GatewayObject | ListenerSetObject;

/** What a Gateway, a ListenerSet or one of its listeners reports about itself. */
export interface ParentFault {
  object: ListenerOwner;
  /** Left out = it is about the whole object. */
  listener?: Listener;
  /** Left out = there is no status at all. */
  condition?: Condition;
}

/** Conditions of a listener that must be true; `Conflicted` must not. */
const expected = ['ResolvedRefs', 'Accepted', 'Programmed'];

/** Words of a whole that only repeat what one of its listeners says. */
const byListeners = [
  'ListenersNotValid',
  'ListenersNotReady',
  'ListenersNotResolved',
  'ListenersNotProgrammed',
];

/** AWS Load Balancer Controller says `True` with this reason, and means the opposite. */
const isConflict = (condition: Condition | undefined) =>
  condition?.status === 'True' && condition.reason !== 'NoConflicts';

function faultOfWhole(object: ListenerOwner): ParentFault | undefined {
  const { conditions, listenerStatuses } = object;
  const accepted = findCondition(conditions, 'Accepted');
  const programmed = findCondition(conditions, 'Programmed');
  const isMinded = (condition: Condition | undefined) =>
    condition !== undefined &&
    condition.status !== 'True' &&
    !(byListeners.includes(condition.reason) && listenerStatuses.length > 0);
  const isByListeners = [accepted, programmed].some(
    condition => condition && byListeners.includes(condition.reason),
  );
  if (isMinded(accepted)) {
    return { object, condition: accepted };
  }
  if (isMinded(programmed) && !isByListeners) {
    return { object, condition: programmed };
  }
  return accepted || programmed ? undefined : { object };
}

function faultOfListener(
  object: ListenerOwner,
  listener: Listener,
): ParentFault | undefined {
  const status = object.listenerStatuses.find(
    ({ name }) => name === listener.name,
  );
  const conditions = currentConditions(
    status?.conditions ?? [],
    object.generation,
  );
  const conflict = findCondition(conditions, 'Conflicted');
  const condition = isConflict(conflict)
    ? conflict
    : expected
        .map(type => findCondition(conditions, type))
        .find(entry => entry && entry.status !== 'True');
  return condition && { object, listener, condition };
}

/** Whether cert-manager is to fill the listener's Secret, although there is no Certificate yet. */
function isToBeCertified(facts: Facts, object: ListenerOwner): boolean {
  const { route, namespace } = facts;
  const asking = askedByAnnotation(facts);
  return (
    asking?.object === object ||
    (object.namespace === namespace &&
      ((route !== undefined && isWritten(route)) ||
        asking !== undefined ||
        misspeltAnnotation(facts) !== undefined))
  );
}

/** Until its certificate is issued, a listener has no Secret: what keeps the certificate away says more. */
function waitsForCertificate(
  facts: Facts,
  { object, condition }: ParentFault,
): boolean {
  const { certificate } = facts;
  return (
    condition?.reason === 'InvalidCertificateRef' &&
    (certificate ? !isReady(certificate) : isToBeCertified(facts, object))
  );
}

/** A Gateway that lost its address in its status only: a handshake shows that it serves. */
function isOvertaken(facts: Facts, { condition }: ParentFault): boolean {
  return (
    condition?.type === 'Programmed' &&
    condition.reason.startsWith('AddressNot') &&
    isProvenAtEdge(facts)
  );
}

/** The objects that the routes attach to, with the Gateways of their ListenerSets. */
function attachedObjects(facts: Facts): ListenerOwner[] {
  const named = heldAttachments(facts).flatMap(({ parent }) =>
    parent.object ? [parent.object] : [],
  );
  const gateways = named.flatMap(object =>
    object.kind === 'ListenerSet' && facts.seen.gateways.known
      ? facts.seen.gateways.value.filter(
          ({ name, namespace }) =>
            object.parent?.kind === 'Gateway' &&
            name === object.parent.name &&
            namespace === (object.parent.namespace ?? object.namespace),
        )
      : [],
  );
  return [...new Set([...gateways, ...named])];
}

/** A listener that the hostname's route is attached to, with what is wrong with it. */
interface ServingListener {
  listener: Listener;
  fault?: ParentFault;
}

function servingListeners(facts: Facts): ServingListener[] {
  return heldAttachments(facts).flatMap(({ parent }) => {
    const { object, reference, route } = parent;
    const compared = {
      namespace: route.namespace,
      hostnames: [facts.hostname],
    };
    return object
      ? takingListeners(compareListeners(compared, reference, object)).map(
          ({ listener }) => ({
            listener,
            fault: faultOfListener(object, listener),
          }),
        )
      : [];
  });
}

/** Where one for TLS is in order, what is wrong with one for plain HTTP keeps no visitor away. */
function listenerFaults(facts: Facts): ParentFault[] {
  const serving = servingListeners(facts);
  const isSecure = serving.some(
    ({ listener, fault }) => isTls(listener) && !fault,
  );
  return serving.flatMap(({ listener, fault }) =>
    fault && !(isSecure && !isTls(listener)) ? [fault] : [],
  );
}

/** The listeners of the hostname that have no Secret yet because its certificate is still being issued. */
export function awaitingListeners(facts: Facts): ParentFault[] {
  return listenerFaults(facts).filter(fault =>
    waitsForCertificate(facts, fault),
  );
}

/** What the objects that the hostname's routes attach to report about themselves: the whole before its listeners. */
export function parentFaults(facts: Facts): ParentFault[] {
  const whole = attachedObjects(facts).flatMap(
    object => faultOfWhole(object) ?? [],
  );
  return [...whole, ...listenerFaults(facts)].filter(
    fault =>
      !waitsForCertificate(facts, fault) &&
      !isOvertaken(facts, fault) &&
      !servesAnotherSecret(facts, fault),
  );
}
