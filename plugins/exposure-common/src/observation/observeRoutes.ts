import { usesGateway } from '../controllers/profiles';
import type { Environment } from '../platform/ExposurePlatform';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ObservedParts } from './ExposureObservation';
import type { ExposureSubject } from './ExposureSubject';
import type { ClusterIndex } from './indexCluster';
import type {
  HttpRouteObject,
  IngressObject,
  ListenerSetObject,
  OtherRouteObject,
  ParentReference,
} from '../kubernetes';
import { normalHostname } from './hostnames';
import { emptyWhereAbsent, listOf, mapObserved } from './mapObserved';
import { observeOtherRoutes } from './otherRoutes/observeOtherRoutes';
import { observeGrants } from './gatewayApi/observeGrants';
import { routeBackends } from './routeBackends';

/** The parts of an observation that lead from the load balancer to the pods. */
export type RouteParts = Pick<
  ObservedParts,
  | 'ingresses'
  | 'httpRoutes'
  | 'elsewhere'
  | 'otherRoutes'
  | 'gateways'
  | 'listenerSets'
  | 'services'
  | 'endpointSlices'
  | 'networkPolicies'
  | 'referenceGrants'
>;

type ObservedRoutes = readonly (IngressObject | HttpRouteObject)[];

function parentKeys(
  parents: readonly ParentReference[],
  kind: string,
  namespace: string,
): string[] {
  return parents
    .filter(parent => parent.kind === kind)
    .map(parent => `${parent.namespace ?? namespace}/${parent.name}`);
}

function gatewayKeys({ parent, namespace }: ListenerSetObject): string[] {
  return parentKeys(parent ? [parent] : [], 'Gateway', namespace);
}

/** The ListenerSets that claim a hostname on one of the Gateways, in whatever namespace. */
function claimingSets(
  hostnames: readonly string[],
  gateways: ReadonlySet<string>,
  index: ClusterIndex,
): ListenerSetObject[] {
  return hostnames
    .flatMap(hostname => index.listenerSetsByHostname.get(hostname) ?? [])
    .filter(set => gatewayKeys(set).some(key => gateways.has(key)));
}

function observeParents(
  hostname: string,
  routes: readonly Pick<OtherRouteObject, 'namespace' | 'parents'>[],
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): Pick<RouteParts, 'gateways' | 'listenerSets'> {
  const keys = (kind: string) =>
    routes.flatMap(({ parents = [], namespace }) =>
      parentKeys(parents, kind, namespace),
    );
  const named = keys('ListenerSet').flatMap(
    key => index.listenerSets.get(key) ?? [],
  );
  const gateways = new Set([...keys('Gateway'), ...named.flatMap(gatewayKeys)]);
  const hostnames = named
    .flatMap(({ listeners }) => listeners.map(entry => entry.hostname ?? ''))
    .map(normalHostname);
  const listenerSets = new Set([
    ...named,
    ...claimingSets([hostname, ...hostnames], gateways, index),
  ]);
  const { Gateway, ListenerSet } = snapshot.objects;
  // A cluster without the kind lacks nothing where no route names one.
  const listenerSetsSeen =
    keys('ListenerSet').length > 0
      ? ListenerSet
      : emptyWhereAbsent(ListenerSet);
  return {
    listenerSets: mapObserved(listenerSetsSeen, () => [...listenerSets]),
    gateways: mapObserved(Gateway, () =>
      Array.from(gateways).flatMap(key => index.gateways.get(key) ?? []),
    ),
  };
}

interface ServingRoutes {
  routes: readonly (IngressObject | HttpRouteObject)[];
  otherRoutes: readonly OtherRouteObject[];
}

function observeBackends(
  { routes, otherRoutes }: ServingRoutes,
  hostname: string,
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): Pick<RouteParts, 'services' | 'endpointSlices'> {
  const named = [
    ...routes.map(route => ({
      namespace: route.namespace,
      backends: routeBackends(route, hostname),
    })),
    ...otherRoutes,
  ];
  const keys = new Set(
    named.flatMap(({ namespace, backends }) =>
      backends.map(
        backend => `${backend.namespace ?? namespace}/${backend.name}`,
      ),
    ),
  );
  const all = <T>(lookup: ReadonlyMap<string, readonly T[]>) =>
    Array.from(keys).flatMap(key => lookup.get(key) ?? []);
  const { Service, EndpointSlice } = snapshot.objects;
  return {
    services: mapObserved(Service, () => all(index.services)),
    endpointSlices: mapObserved(EndpointSlice, () =>
      all(index.slicesByService),
    ),
  };
}

/**
 * The routes of a hostname, and those of the own namespace. Where no route writes the hostname, one for its wildcard
 * serves it.
 */
function routesFor(
  { namespace, hostname }: ExposureSubject,
  index: ClusterIndex,
) {
  const of = (name: string) => index.routesByHostname.get(name) ?? [];
  const named = of(hostname);
  const wildcard = `*.${hostname.slice(hostname.indexOf('.') + 1)}`;
  const serving = named.length > 0 ? named : of(wildcard);
  return {
    named,
    own: serving.filter(route => route.namespace === namespace),
  };
}

/** Gathers the routes of a hostname and everything they lead to. */
export function observeRoutes(
  subject: ExposureSubject,
  environment: Environment,
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): RouteParts {
  const { namespace, hostname } = subject;
  const { named, own } = routesFor(subject, index);
  const { Ingress, HTTPRoute, NetworkPolicy } = snapshot.objects;
  // Only profiles of Gateway API need its kinds; elsewhere a cluster without them has no such route.
  const httpRoutesSeen = usesGateway(environment)
    ? HTTPRoute
    : emptyWhereAbsent(HTTPRoute);
  const httpRoutes = mapObserved(httpRoutesSeen, () =>
    own.filter(route => route.kind === 'HTTPRoute'),
  );
  const otherRoutes = observeOtherRoutes(subject, snapshot, index);
  const ofOtherKinds = otherRoutes.known ? otherRoutes.value.routes : [];
  const networkPolicies = mapObserved(
    NetworkPolicy,
    () => index.policies.get(namespace) ?? [],
  );
  const parents = observeParents(
    hostname,
    [...listOf(httpRoutes), ...ofOtherKinds],
    snapshot,
    index,
  );
  return {
    ingresses: mapObserved(Ingress, () =>
      own.filter(route => route.kind === 'Ingress'),
    ),
    httpRoutes,
    otherRoutes,
    elsewhere: mapObserved<unknown, ObservedRoutes>(
      Ingress.known ? Ingress : httpRoutesSeen,
      () => named.filter(route => route.namespace !== namespace),
    ),
    ...parents,
    referenceGrants: observeGrants({ httpRoutes, ...parents }, snapshot, index),
    ...observeBackends(
      { routes: own, otherRoutes: ofOtherKinds },
      hostname,
      snapshot,
      index,
    ),
    networkPolicies,
  };
}
