import type { Facts } from '../facts/Facts';
import type { AttachmentFault } from './attachmentFault';
import { attachmentFault, labelledListeners } from './attachmentFault';
import type { JudgedParent } from './heldAttachments';
import { heldAttachments, isTaken } from './heldAttachments';
import type { ListenerMatch } from './ListenerMatch';
import { compareListeners } from './ListenerMatch';
import { unusedHttpsListeners } from './plainHttpFault';

/** Why a parent does not take a route, as far as the objects say it. */
export interface RouteFault extends JudgedParent {
  cause:
    | AttachmentFault['obstacle']
    /** A listener for HTTPS serves the hostname, and the route does not name it. */
    | 'plainHttp'
    /** None of the obstacles that the API knows is there, and yet the controller refuses. */
    | 'contradiction';
  matches: readonly ListenerMatch[];
}

/** Reasons that are about a route and the listeners that it names (Gateway API, RouteConditionReason). */
export const aboutListeners: readonly string[] = [
  'NotAllowedByListeners',
  'NoMatchingListenerHostname',
  'NoMatchingParent',
];

/** Two controllers that differ are no proof; what is written in the objects decides. */
function isSettled(judged: JudgedParent): boolean {
  const { attachment } = judged;
  return (
    isTaken(judged) &&
    (attachment.state !== 'accepted' || !attachment.isDisputed)
  );
}

function faultOf(judged: JudgedParent): RouteFault | undefined {
  const { parent, attachment } = judged;
  if (!parent.object || isSettled(judged)) {
    return undefined;
  }
  const matches = compareListeners(
    parent.route,
    parent.reference,
    parent.object,
  );
  const fault = attachmentFault(matches);
  if (fault) {
    return { ...judged, cause: fault.obstacle, matches: fault.matches };
  }
  const reason =
    attachment.state === 'refused' ? attachment.condition?.reason ?? '' : '';
  if (!aboutListeners.includes(reason)) {
    return undefined;
  }
  const labelled = labelledListeners(matches);
  return labelled.length > 0 && reason === 'NotAllowedByListeners'
    ? { ...judged, cause: 'namespace', matches: labelled }
    : { ...judged, cause: 'contradiction', matches };
}

function plainHttpFault(
  facts: Facts,
  held: readonly JudgedParent[],
): RouteFault | undefined {
  const unused = unusedHttpsListeners(facts, held);
  if (!unused) {
    return undefined;
  }
  const { judged, matches } = unused;
  const open = matches.filter(
    ({ obstacles }) =>
      !obstacles.includes('namespace') && !obstacles.includes('kind'),
  );
  if (open.length > 0) {
    return { ...judged, cause: 'plainHttp', matches: open };
  }
  const isByNamespace = matches.some(({ obstacles }) =>
    obstacles.includes('namespace'),
  );
  return { ...judged, cause: isByNamespace ? 'namespace' : 'kind', matches };
}

/** The first fault between routes and listeners: what the objects show comes before what only a controller says. */
export function routeFault(facts: Facts): RouteFault | undefined {
  const held = heldAttachments(facts);
  const faults = held.flatMap(judged => faultOf(judged) ?? []);
  return (
    faults.find(({ cause }) => cause !== 'contradiction') ??
    faults.at(0) ??
    // One that refuses the route may be the one for HTTPS: what it says comes first.
    (held.every(isTaken) ? plainHttpFault(facts, held) : undefined)
  );
}
