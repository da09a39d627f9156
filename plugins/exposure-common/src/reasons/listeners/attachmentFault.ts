import type { ListenerMatch, ListenerObstacle } from './ListenerMatch';

/** Why no listener takes a route: the one obstacle to remove, and the listeners that it concerns. */
export interface AttachmentFault {
  obstacle: ListenerObstacle;
  /** The listeners that would take the route without it; all of the object where the reference means none. */
  matches: readonly ListenerMatch[];
}

const meant = ({ obstacles }: ListenerMatch) =>
  !obstacles.includes('section') && !obstacles.includes('port');

/** The listeners that take a route; one that depends on unread labels may. */
export function takingListeners(
  matches: readonly ListenerMatch[],
): ListenerMatch[] {
  return matches.filter(({ obstacles }) => obstacles.length === 0);
}

function unmeant(matches: readonly ListenerMatch[]): AttachmentFault {
  // The name decides before the port: a wrong name is what a reader sees.
  const isByPort = matches.some(
    ({ obstacles }) => !obstacles.includes('section'),
  );
  return { obstacle: isByPort ? 'port' : 'section', matches };
}

/**
 * Why no listener takes a route, by what is written in the objects; `undefined` = one does, or may.
 *
 * @param matches - of all listeners of the object that one parentRef names
 */
export function attachmentFault(
  matches: readonly ListenerMatch[],
): AttachmentFault | undefined {
  const candidates = matches.filter(meant);
  if (candidates.length === 0) {
    return unmeant(matches);
  }
  if (takingListeners(candidates).length > 0) {
    return undefined;
  }
  const ofHostname = candidates.filter(
    ({ obstacles }) => !obstacles.includes('hostname'),
  );
  if (ofHostname.length === 0) {
    return { obstacle: 'hostname', matches: candidates };
  }
  // A listener that only the namespace keeps the route from is the one that was meant.
  const byNamespace = ofHostname.filter(
    ({ obstacles }) => !obstacles.includes('kind'),
  );
  return byNamespace.length > 0
    ? { obstacle: 'namespace', matches: byNamespace }
    : { obstacle: 'kind', matches: ofHostname };
}

/** The listeners that may refuse the route because of labels that are not read. */
export function labelledListeners(
  matches: readonly ListenerMatch[],
): ListenerMatch[] {
  return takingListeners(matches).filter(
    ({ dependsOnLabels }) => dependsOnLabels,
  );
}
