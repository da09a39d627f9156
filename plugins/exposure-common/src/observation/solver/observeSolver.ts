import type {
  BackendReference,
  ChallengeObject,
  HttpRouteObject,
  IngressObject,
  ObjectHead,
  ParentReference,
  PodObject,
} from '../../kubernetes';
import type { ClusterSnapshot } from '../ClusterSnapshot';
import type { SolverObservation } from '../ExposureObservation';
import { normalHostname } from '../hostnames';
import type { ClusterIndex, Lookup } from '../indexCluster';
import { emptyWhereAbsent, mapObserved } from '../mapObserved';

type SolverRoute = IngressObject | HttpRouteObject;

function hostnamesOf(route: SolverRoute): string[] {
  const written =
    route.kind === 'Ingress'
      ? route.rules.flatMap(({ host }) => host ?? [])
      : route.hostnames;
  return written.map(normalHostname);
}

/** Whether a solver's object is of a challenge: by its owner, or by the name where a list has no owners. */
export function isSolverOf(
  object: ObjectHead,
  challenge: ChallengeObject,
  hostnames: readonly string[],
): boolean {
  const owners = object.ownerReferences.filter(
    ({ kind }) => kind === 'Challenge',
  );
  return owners.length > 0
    ? owners.some(({ name }) => name === challenge.name)
    : hostnames.includes(normalHostname(challenge.dnsName));
}

function backendsOf(route: SolverRoute): readonly BackendReference[] {
  return route.kind === 'HTTPRoute'
    ? route.backends
    : route.rules.flatMap(({ solverPaths }) =>
        solverPaths.flatMap(({ backend }) => backend ?? []),
      );
}

/** The pods of a solver have the labels of its route: a hash of the name and of the token. */
function isPodOf(pod: PodObject, route: SolverRoute): boolean {
  const labels = ['http-domain', 'http-token'].map(
    label => `acme.cert-manager.io/${label}`,
  );
  return labels.every(
    label =>
      route.labels[label] !== undefined &&
      pod.labels[label] === route.labels[label],
  );
}

function all<T>(lookup: Lookup<T>, keys: readonly string[]): T[] {
  return [...new Set(keys)].flatMap(key => lookup.get(key) ?? []);
}

function parentKeys(
  kind: string,
  namespace: string,
  parents: readonly ParentReference[],
): string[] {
  return parents
    .filter(parent => parent.kind === kind)
    .map(parent => `${parent.namespace ?? namespace}/${parent.name}`);
}

/** Gathers the objects of the HTTP-01 solvers of some challenges. */
export function observeSolver(
  challenges: readonly ChallengeObject[],
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): SolverObservation {
  const namespaces = challenges.map(({ namespace }) => namespace);
  const routes = all(index.solverRoutes, namespaces).filter(route =>
    challenges.some(challenge =>
      isSolverOf(route, challenge, hostnamesOf(route)),
    ),
  );
  const httpRoutes = routes.filter(route => route.kind === 'HTTPRoute');
  const pods = all(index.solverPods, namespaces).filter(
    pod =>
      challenges.some(challenge => isSolverOf(pod, challenge, [])) ||
      routes.some(route => isPodOf(pod, route)),
  );
  const services = routes.flatMap(route =>
    backendsOf(route).map(
      ({ name, namespace = route.namespace }) => `${namespace}/${name}`,
    ),
  );
  const parents = (kind: string) =>
    httpRoutes.flatMap(route =>
      parentKeys(kind, route.namespace, route.parents),
    );
  const { Ingress, HTTPRoute, Gateway, ListenerSet } = snapshot.objects;
  const { Service, EndpointSlice, Pod } = snapshot.objects;
  return {
    ingresses: mapObserved(Ingress, () =>
      routes.filter(route => route.kind === 'Ingress'),
    ),
    httpRoutes: mapObserved(emptyWhereAbsent(HTTPRoute), () => httpRoutes),
    gateways: mapObserved(Gateway, () =>
      all(index.gateways, parents('Gateway')),
    ),
    listenerSets: mapObserved(emptyWhereAbsent(ListenerSet), () =>
      all(index.listenerSets, parents('ListenerSet')),
    ),
    services: mapObserved(Service, () => all(index.services, services)),
    endpointSlices: mapObserved(EndpointSlice, () =>
      all(index.slicesByService, services),
    ),
    pods: mapObserved(Pod, () => pods),
  };
}
