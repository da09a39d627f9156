import { otherRouteKinds } from '../../../kubernetes/otherRoutes/otherRouteKinds';
import type { Facts } from '../../facts/Facts';

/** More kinds are not named one by one. */
const mostNamed = 3;

/** The kinds of route that were not read: one of them may serve the hostname. */
function unreadKinds({ seen: { otherRoutes } }: Facts): readonly string[] {
  return otherRoutes.known
    ? otherRoutes.value.notRead
    : otherRouteKinds.map(({ kind }) => kind);
}

/** Whether every kind of route that the portal knows was read. */
export function isEveryKindRead(facts: Facts): boolean {
  return unreadKinds(facts).length === 0;
}

/** The kinds that were not read, in words; the others of a long list are left out. */
export function unreadWords(facts: Facts): string {
  const kinds = unreadKinds(facts);
  return kinds.length > mostNamed
    ? `${kinds.slice(0, mostNamed).join(', ')} and others`
    : kinds.join(', ');
}
