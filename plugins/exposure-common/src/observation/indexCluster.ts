import type { ClusterSnapshot } from './ClusterSnapshot';
import { normalHostname } from './hostnames';
import type {
  CertificateObject,
  CertificateRequestObject,
  ChallengeObject,
  EndpointSliceObject,
  GatewayObject,
  HttpRouteObject,
  IngressObject,
  IssuerObject,
  ListenerSetObject,
  NetworkPolicyObject,
  ObjectHead,
  ObjectOf,
  OrderObject,
  OtherCertificateObject,
  OtherRouteObject,
  PodObject,
  ReferenceGrantObject,
  ServiceObject,
} from '../kubernetes';
import { otherRouteKinds } from '../kubernetes/otherRoutes/otherRouteKinds';
import type { PublishingByClass } from './otherRoutes/IngressPublishing';
import { countPublishing } from './otherRoutes/IngressPublishing';
import { isOfSolver, routeHostnames } from './routeHostnames';
import { readIssuerKinds } from '../kubernetes/issuers/readIssuerKinds';
import type { WatchedKind } from '../kubernetes/watchedKinds';

/**
 * Objects by one of their properties.
 * @public
 */
export type Lookup<T> = ReadonlyMap<string, readonly T[]>;

/**
 * The objects of one cluster by what they are looked up by, so that thousands of exposures cost one pass.
 * A kind that is unknown has no entries: whoever asks must look at the snapshot too.
 * @public
 */
export interface ClusterIndex {
  /** By hostname, in every namespace. */
  routesByHostname: Lookup<IngressObject | HttpRouteObject>;
  /** Routes of other kinds, by hostname, in every namespace. */
  otherRoutesByHostname: Lookup<OtherRouteObject>;
  /** Routes of other kinds that take requests for names they do not write, by namespace. */
  openRoutes: Lookup<OtherRouteObject>;
  /** By class; Ingresses without one have the empty class. */
  publishing: PublishingByClass;
  /** By `namespace/hostname`. */
  certificatesByHostname: Lookup<CertificateObject>;
  /** By `namespace/secretName`. */
  certificatesBySecret: Lookup<CertificateObject>;
  /** By namespace: those of other controllers than cert-manager. */
  otherCertificates: Lookup<OtherCertificateObject>;
  /** By the name of the Secret alone. */
  certificatesBySecretName: Lookup<CertificateObject>;
  /** By `Kind namespace/name` of the owner. */
  requestsByOwner: Lookup<CertificateRequestObject>;
  ordersByOwner: Lookup<OrderObject>;
  challengesByOwner: Lookup<ChallengeObject>;
  /** By the name that is proven, without the star of a wildcard. */
  challengesByName: Lookup<ChallengeObject>;
  /** By `namespace/name`. */
  services: Lookup<ServiceObject>;
  slicesByService: Lookup<EndpointSliceObject>;
  gateways: Lookup<GatewayObject>;
  listenerSets: Lookup<ListenerSetObject>;
  /** By hostname of a listener, in every namespace. */
  listenerSetsByHostname: Lookup<ListenerSetObject>;
  issuersByName: Lookup<IssuerObject>;
  /** By namespace. */
  policies: Lookup<NetworkPolicyObject>;
  /** What cert-manager's HTTP-01 solvers consist of, by namespace. */
  solverRoutes: Lookup<IngressObject | HttpRouteObject>;
  solverPods: Lookup<PodObject>;
  referenceGrants: Lookup<ReferenceGrantObject>;
}

/** The objects of a kind, or none where the kind is unknown. */
export function objectsOf<K extends WatchedKind>(
  snapshot: ClusterSnapshot,
  kind: K,
): readonly ObjectOf<K>[] {
  const observed = snapshot.objects[kind];
  return observed.known ? observed.value : [];
}

function group<T>(
  objects: readonly T[],
  keys: (object: T) => readonly string[],
): Lookup<T> {
  const map = new Map<string, T[]>();
  for (const object of objects) {
    for (const key of new Set(keys(object))) {
      const same = map.get(key);
      if (same) {
        same.push(object);
      } else {
        map.set(key, [object]);
      }
    }
  }
  return map;
}

function ownKey(object: ObjectHead): readonly string[] {
  return [`${object.namespace}/${object.name}`];
}

function ownerKeys(object: ObjectHead): readonly string[] {
  return object.ownerReferences.map(
    owner => `${owner.kind} ${object.namespace}/${owner.name}`,
  );
}

/** cert-manager writes the Certificate's name on its requests too: they can outlive their owner reference. */
function requestKeys(object: ObjectHead): readonly string[] {
  const certificate = object.annotations['cert-manager.io/certificate-name'];
  return certificate === undefined
    ? ownerKeys(object)
    : [...ownerKeys(object), `Certificate ${object.namespace}/${certificate}`];
}

function indexOtherRoutes(
  snapshot: ClusterSnapshot,
): Pick<ClusterIndex, 'otherRoutesByHostname' | 'openRoutes'> {
  const routes = otherRouteKinds.flatMap(({ kind }) =>
    objectsOf(snapshot, kind),
  );
  return {
    otherRoutesByHostname: group(routes, route =>
      route.hostnames.map(normalHostname),
    ),
    openRoutes: group(
      routes.filter(({ takesUnnamed }) => takesUnnamed),
      route => [route.namespace],
    ),
  };
}

function indexSolvers(
  snapshot: ClusterSnapshot,
): Pick<ClusterIndex, 'solverRoutes' | 'solverPods'> {
  const of = <K extends WatchedKind>(kind: K) => objectsOf(snapshot, kind);
  return {
    solverRoutes: group([...of('Ingress'), ...of('HTTPRoute')], route =>
      isOfSolver(route) ? [route.namespace] : [],
    ),
    solverPods: group(of('Pod'), pod =>
      isOfSolver(pod) ? [pod.namespace] : [],
    ),
  };
}

function indexCertificates(
  snapshot: ClusterSnapshot,
): Pick<
  ClusterIndex,
  | 'certificatesByHostname'
  | 'certificatesBySecret'
  | 'certificatesBySecretName'
  | 'otherCertificates'
  | 'requestsByOwner'
  | 'ordersByOwner'
  | 'challengesByOwner'
  | 'challengesByName'
  | 'issuersByName'
> {
  const of = <K extends WatchedKind>(kind: K) => objectsOf(snapshot, kind);
  return {
    certificatesByHostname: group(of('Certificate'), certificate =>
      certificate.dnsNames.map(
        name => `${certificate.namespace}/${normalHostname(name)}`,
      ),
    ),
    certificatesBySecret: group(of('Certificate'), certificate => [
      `${certificate.namespace}/${certificate.secretName}`,
    ]),
    certificatesBySecretName: group(of('Certificate'), ({ secretName }) => [
      secretName,
    ]),
    otherCertificates: group<OtherCertificateObject>(
      [...of('GardenerCertificate'), ...of('ManagedCertificate')],
      ({ namespace, secret }) => [
        namespace,
        ...(secret ? [secret.slice(0, secret.indexOf('/'))] : []),
      ],
    ),
    requestsByOwner: group(of('CertificateRequest'), requestKeys),
    ordersByOwner: group(of('Order'), ownerKeys),
    challengesByOwner: group(of('Challenge'), ownerKeys),
    challengesByName: group(of('Challenge'), ({ dnsName }) => [
      normalHostname(dnsName),
    ]),
    issuersByName: group<IssuerObject>(
      [
        ...of('Issuer'),
        ...of('ClusterIssuer'),
        ...readIssuerKinds.flatMap(({ kind }) => of(kind)),
      ],
      issuer => [issuer.name],
    ),
  };
}

function buildIndex(snapshot: ClusterSnapshot): ClusterIndex {
  const of = <K extends WatchedKind>(kind: K) => objectsOf(snapshot, kind);
  const gateways = group(of('Gateway'), ownKey);
  const listenerSets = group(of('ListenerSet'), ownKey);
  return {
    gateways,
    listenerSets,
    listenerSetsByHostname: group(of('ListenerSet'), ({ listeners }) =>
      listeners.flatMap(({ hostname }) =>
        hostname ? [normalHostname(hostname)] : [],
      ),
    ),
    routesByHostname: group([...of('Ingress'), ...of('HTTPRoute')], route =>
      routeHostnames(route, { gateways, listenerSets }),
    ),
    ...indexOtherRoutes(snapshot),
    publishing: countPublishing(of('Ingress')),
    ...indexCertificates(snapshot),
    services: group(of('Service'), ownKey),
    slicesByService: group(of('EndpointSlice'), slice => [
      `${slice.namespace}/${slice.serviceName}`,
    ]),
    policies: group(of('NetworkPolicy'), policy => [policy.namespace]),
    ...indexSolvers(snapshot),
    referenceGrants: group(of('ReferenceGrant'), grant => [grant.namespace]),
  };
}

/** A snapshot never changes, so its index is made once and goes with it. */
const indexes = new WeakMap<ClusterSnapshot, ClusterIndex>();

/**
 * The index of a snapshot. Asking again for the same snapshot costs nothing.
 * @public
 */
export function indexCluster(snapshot: ClusterSnapshot): ClusterIndex {
  const existing = indexes.get(snapshot);
  if (existing) {
    return existing;
  }
  const index = buildIndex(snapshot);
  indexes.set(snapshot, index);
  return index;
}
