import type { OtherRouteObject } from '../../kubernetes';
import { otherRouteKinds } from '../../kubernetes/otherRoutes/otherRouteKinds';
import type { ClusterSnapshot } from '../ClusterSnapshot';
import type { ExposureSubject } from '../ExposureSubject';
import type { ClusterIndex } from '../indexCluster';
import type { Observed } from '../Observed';
import { known } from '../Observed';
import type { OtherRoutes } from './OtherRoutes';

function inOrder(routes: readonly OtherRouteObject[]): OtherRouteObject[] {
  const key = ({ kind, name }: OtherRouteObject) => `${kind} ${name}`;
  return [...new Set(routes)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Gathers the routes of other kinds for a hostname, and which kinds could not be read. A cluster without a kind lacks nothing. */
export function observeOtherRoutes(
  { namespace, hostname }: ExposureSubject,
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): Observed<OtherRoutes> {
  const seen = otherRouteKinds.map(({ kind }) => ({
    kind,
    observed: snapshot.objects[kind],
  }));
  const hidden = seen.flatMap(({ kind, observed }) =>
    observed.known || observed.because === 'absent' ? [] : [{ kind, observed }],
  );
  const [first] = hidden;
  if (first && hidden.length === seen.length) {
    return first.observed;
  }
  const wildcard = `*.${hostname.slice(hostname.indexOf('.') + 1)}`;
  const named = [hostname, wildcard].flatMap(
    name => index.otherRoutesByHostname.get(name) ?? [],
  );
  const times = seen.map(({ observed }) =>
    observed.known ? observed.at : observed.since,
  );
  const routes = inOrder(named.filter(route => route.namespace === namespace));
  return known(
    {
      routes,
      possible: inOrder(index.openRoutes.get(namespace) ?? []).filter(
        route => !routes.includes(route),
      ),
      isElsewhere: named.some(route => route.namespace !== namespace),
      notRead: hidden.map(({ kind }) => kind),
    },
    times.reduce((oldest, time) => (time < oldest ? time : oldest)),
  );
}
