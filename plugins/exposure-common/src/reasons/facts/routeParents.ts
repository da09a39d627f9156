import type {
  Condition,
  GatewayObject,
  HttpRouteObject,
  ListenerSetObject,
  ParentReference,
} from '../../kubernetes';
import { currentConditions, findCondition } from '../../kubernetes';
import type { ObservedParts } from '../../observation/ExposureObservation';
import { listOf } from '../../observation/mapObserved';
import type { Observed } from '../../observation/Observed';
import { quoted } from './evidence';
import type { Facts } from './Facts';

/** One entry of `spec.parentRefs`, with the object it names where that exists. */
export interface RouteParent {
  route: HttpRouteObject;
  reference: ParentReference;
  /** `Kind namespace/name`. */
  name: string;
  object?: GatewayObject | ListenerSetObject;
  /** It is known that there is no such object. */
  isMissing: boolean;
}

/** What a parent says that does not take a route, or not as it is. */
export interface RefusedAttachment {
  state: 'refused';
  condition?: Condition;
  says: string;
  /** It is attached nevertheless: what is refused is a part of it. */
  isAccepted: boolean;
}

/** What a parent says about a route. Only `accepted` is good; what no controller said yet is `pending`. */
export type Attachment =
  /** Disputed = another controller that answered for the same parent refuses it. */
  | { state: 'accepted'; isDisputed?: boolean }
  | { state: 'pending'; condition?: Condition; says: string }
  | RefusedAttachment;

/** A condition as part of a sentence. */
export function conditionWords({ reason, message }: Condition): string {
  return quoted(message ? `${reason}: ${message}` : reason);
}

/** The parents of an HTTPRoute, whichever it is: the solver's own of a challenge too. */
export function parentsOf(
  route: HttpRouteObject,
  seen: Pick<ObservedParts, 'gateways' | 'listenerSets'>,
): RouteParent[] {
  return route.parents.map(reference => {
    const isSet = reference.kind === 'ListenerSet';
    const objects: Observed<readonly (GatewayObject | ListenerSetObject)[]> =
      isSet ? seen.listenerSets : seen.gateways;
    const namespace = reference.namespace ?? route.namespace;
    const object = listOf(objects).find(
      entry =>
        entry.kind === reference.kind &&
        entry.name === reference.name &&
        entry.namespace === namespace,
    );
    const isWatched = isSet || reference.kind === 'Gateway';
    return {
      route,
      reference,
      name: `${reference.kind} ${namespace}/${reference.name}`,
      object,
      isMissing: isWatched && objects.known && !object,
    };
  });
}

/** The parents of every HTTPRoute of the hostname. */
export function routeParents({ seen }: Facts): RouteParent[] {
  return listOf(seen.httpRoutes).flatMap(route => parentsOf(route, seen));
}

function isSameObject(
  a: ParentReference,
  b: ParentReference,
  namespace: string,
): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    (a.namespace ?? namespace) === (b.namespace ?? namespace)
  );
}

type Answer = HttpRouteObject['parentStatuses'][number];

/**
 * A status names its parent as the route does (Gateway API, RouteParentStatus). Some controllers write one answer for
 * each listener of a parent that the route names as a whole, or one for the whole where the route names a listener.
 */
function answersTo({ route, reference, object }: RouteParent): Answer[] {
  const ofObject = route.parentStatuses.filter(({ parent }) =>
    isSameObject(parent, reference, route.namespace),
  );
  const exact = ofObject.filter(
    ({ parent }) =>
      parent.sectionName === reference.sectionName &&
      parent.port === reference.port,
  );
  // Where the parent cannot be read, a listener that is named may well exist.
  const hasListener = ({ parent: { sectionName, port } }: Answer) =>
    object === undefined ||
    object.listeners.some(
      listener =>
        listener.name === (sectionName ?? listener.name) &&
        listener.port === (port ?? listener.port),
    );
  const isPartOrWhole = (answer: Answer) =>
    (answer.parent.sectionName === undefined &&
      answer.parent.port === undefined) ||
    (reference.sectionName === undefined &&
      reference.port === undefined &&
      hasListener(answer));
  return exact.length > 0 ? exact : ofObject.filter(isPartOrWhole);
}

/** What controllers add of their own: GKE says `Reconciled`, Kong `Programmed`. */
function ofController(conditions: readonly Condition[]) {
  return ['Reconciled', 'Programmed'].map(type =>
    findCondition(conditions, type),
  );
}

function judged(
  { generation }: HttpRouteObject,
  written: readonly Condition[],
  isMinded: (condition: Condition) => boolean,
): Attachment {
  const conditions = currentConditions(written, generation);
  const accepted = findCondition(conditions, 'Accepted');
  const refs = findCondition(conditions, 'ResolvedRefs');
  const partial = findCondition(conditions, 'PartiallyInvalid');
  const isAccepted = accepted?.status === 'True';
  const refused = [accepted, refs, ...ofController(conditions)].find(
    condition => condition?.status === 'False' && isMinded(condition),
  );
  if (refused) {
    return {
      state: 'refused',
      condition: refused,
      says: conditionWords(refused),
      isAccepted,
    };
  }
  if (partial?.status === 'True') {
    return {
      state: 'refused',
      condition: partial,
      says: conditionWords(partial),
      isAccepted,
    };
  }
  if (isAccepted) {
    return { state: 'accepted' };
  }
  const old = findCondition(written, 'Accepted');
  return {
    state: 'pending',
    condition: accepted ?? old,
    says:
      (accepted && conditionWords(accepted)) ||
      (old
        ? 'its status is about an older version of the route'
        : 'its status has no Accepted condition'),
  };
}

/**
 * How a parent stands to the route. Where several controllers answered for one parent, as after a change of the
 * implementation, the one that takes the route counts.
 *
 * @param isMinded - whether a condition that is false is held against the route
 */
export function attachmentOf(
  parent: RouteParent,
  isMinded: (condition: Condition) => boolean = () => true,
): Attachment {
  const answers = answersTo(parent).map(({ conditions, controllerName }) => ({
    controllerName,
    answer: judged(parent.route, conditions, isMinded),
  }));
  const of = (state: Attachment['state']) =>
    answers.filter(({ answer }) => answer.state === state);
  const [accepted] = of('accepted');
  if (accepted) {
    const isDisputed = of('refused').some(
      ({ controllerName }) => controllerName !== accepted.controllerName,
    );
    return { state: 'accepted', isDisputed };
  }
  const [other] = [...of('refused'), ...answers];
  return (
    other?.answer ?? {
      state: 'pending',
      says: 'no controller has reconciled it',
    }
  );
}
