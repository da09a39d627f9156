import type { GatewayObject, ListenerSetObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { isProvenAtEdge } from '../certificate/certificateParams';
import type { Facts } from '../facts/Facts';
import { takingListeners } from './attachmentFault';
import type { JudgedParent } from './heldAttachments';
import { isTaken } from './heldAttachments';
import { takesHostnames } from './hostnamesIntersect';
import type { ListenerMatch } from './ListenerMatch';
import { compareListeners } from './ListenerMatch';
import { gatewayKey } from './rivalListeners';

/** The listeners that serve the hostname over TLS, none of which has a route for it. */
export interface UnusedListeners {
  judged: JudgedParent;
  matches: readonly ListenerMatch[];
}

/** Something else may serve the hostname over TLS, or does. */
function isServedOtherwise(facts: Facts): boolean {
  const { elsewhere, ingresses } = facts.seen;
  return (
    isProvenAtEdge(facts) ||
    listOf(ingresses).length > 0 ||
    listOf(elsewhere).some(
      route =>
        route.kind === 'HTTPRoute' &&
        route.parentStatuses.some(
          ({ conditions }) =>
            findCondition(conditions, 'Accepted')?.status === 'True',
        ),
    )
  );
}

function matchesOf({ parent }: JudgedParent): ListenerMatch[] {
  const { route, reference, object } = parent;
  return object ? compareListeners(route, reference, object) : [];
}

const isHttps = ({ listener }: ListenerMatch) => listener.protocol === 'HTTPS';

/** The Gateway of a parent, and the team's own ListenerSets on it. */
function within(
  { seen, namespace }: Facts,
  object: GatewayObject | ListenerSetObject,
): (GatewayObject | ListenerSetObject)[] {
  const key = gatewayKey(object);
  return [
    ...listOf(seen.gateways),
    ...listOf(seen.listenerSets).filter(set => set.namespace === namespace),
  ].filter(other => gatewayKey(other) === key);
}

/** The routes of the hostname reach visitors over plain HTTP only, although its Gateway has listeners for HTTPS. */
export function unusedHttpsListeners(
  facts: Facts,
  held: readonly JudgedParent[],
): UnusedListeners | undefined {
  const taken = held.filter(isTaken);
  const taking = taken.flatMap(judged => takingListeners(matchesOf(judged)));
  const isPlain =
    taking.length > 0 &&
    taken.every(({ parent }) => parent.object) &&
    taking.every(({ listener }) => listener.protocol === 'HTTP');
  if (!isPlain || isServedOtherwise(facts)) {
    return undefined;
  }
  for (const judged of taken) {
    const { route, reference, object } = judged.parent;
    const matches = (object ? within(facts, object) : [])
      .flatMap(owner =>
        compareListeners(
          route,
          owner === object ? reference : { sectionName: '' },
          owner,
        ),
      )
      .filter(isHttps)
      .filter(({ listener }) =>
        takesHostnames(listener.hostname, [facts.hostname]),
      );
    if (matches.length > 0) {
      return { judged, matches };
    }
  }
  return undefined;
}
