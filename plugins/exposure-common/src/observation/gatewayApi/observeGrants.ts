import type { ReferenceGrantObject } from '../../kubernetes';
import type { ClusterSnapshot } from '../ClusterSnapshot';
import type { ClusterIndex } from '../indexCluster';
import { listOf, mapObserved } from '../mapObserved';
import type { Observed } from '../Observed';
import type { RouteParts } from '../observeRoutes';

/** The namespaces of what routes and listeners refer to, other than their own. */
function foreignNamespaces({
  httpRoutes,
  gateways,
  listenerSets,
}: Pick<RouteParts, 'httpRoutes' | 'gateways' | 'listenerSets'>): string[] {
  const ofRoutes = listOf(httpRoutes).flatMap(route =>
    route.backends.map(({ namespace }) => namespace ?? route.namespace),
  );
  const secrets = [...listOf(gateways), ...listOf(listenerSets)].flatMap(
    ({ listeners }) => listeners.flatMap(({ secretNames }) => secretNames),
  );
  const ofSecrets = secrets
    .filter(name => name.includes('/'))
    .map(name => name.slice(0, name.indexOf('/')));
  return [...new Set([...ofRoutes, ...ofSecrets])];
}

/** Gathers the ReferenceGrants that can allow what routes and listeners refer to. */
export function observeGrants(
  routes: Pick<RouteParts, 'httpRoutes' | 'gateways' | 'listenerSets'>,
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): Observed<readonly ReferenceGrantObject[]> {
  return mapObserved(snapshot.objects.ReferenceGrant, () =>
    foreignNamespaces(routes).flatMap(
      namespace => index.referenceGrants.get(namespace) ?? [],
    ),
  );
}
