import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ObservedParts } from './ExposureObservation';
import type { ExposureSubject } from './ExposureSubject';
import { coversHostname } from './hostnames';
import type { ClusterIndex } from './indexCluster';
import type {
  CertificateObject,
  IngressObject,
  ListenerSetObject,
  ObjectHead,
} from '../kubernetes';
import { listOf, mapObserved } from './mapObserved';
import type { Observed } from './Observed';
import type { RouteParts } from './observeRoutes';
import { routeListeners } from './routeHostnames';

/** The parts of an observation that cert-manager writes. */
export type CertificateParts = Pick<
  ObservedParts,
  'certificates' | 'certificateRequests' | 'orders' | 'challenges' | 'issuers'
>;

function ingressSecrets(ingress: IngressObject, hostname: string): string[] {
  return ingress.tls
    .filter(tls => tls.hosts.some(host => coversHostname(host, hostname)))
    .flatMap(tls =>
      tls.secretName ? `${ingress.namespace}/${tls.secretName}` : [],
    );
}

/** The Secrets that a hostname is served from, as `namespace/name`. */
export function servedFrom(
  hostname: string,
  parts: Pick<
    RouteParts,
    'ingresses' | 'httpRoutes' | 'gateways' | 'listenerSets'
  >,
): string[] {
  const byKey = <T extends ObjectHead>(objects: readonly T[]) =>
    new Map(
      objects.map(object => [`${object.namespace}/${object.name}`, [object]]),
    );
  const parents = {
    gateways: byKey(listOf(parts.gateways)),
    listenerSets: byKey<ListenerSetObject>(listOf(parts.listenerSets)),
  };
  const listeners = listOf(parts.httpRoutes)
    .flatMap(route => routeListeners(route, parents))
    .filter(
      listener =>
        listener.hostname === undefined ||
        coversHostname(listener.hostname, hostname),
    );
  return [
    ...new Set([
      ...listOf(parts.ingresses).flatMap(ingress =>
        ingressSecrets(ingress, hostname),
      ),
      ...listeners.flatMap(listener =>
        listener.secretNames.map(name =>
          name.includes('/') ? name : `${listener.namespace}/${name}`,
        ),
      ),
    ]),
  ];
}

/** An owner reference names its owner's uid: an object of the same name made later is another owner. */
function isOwnedBy(object: ObjectHead, owner: ObjectHead): boolean {
  const reference = object.ownerReferences.find(
    entry => entry.name === owner.name,
  );
  return (
    reference === undefined ||
    reference.uid === '' ||
    owner.uid === '' ||
    reference.uid === owner.uid
  );
}

function owned<T extends ObjectHead>(
  kind: string,
  owners: readonly ObjectHead[],
  lookup: ReadonlyMap<string, readonly T[]>,
): T[] {
  return owners.flatMap(owner =>
    (lookup.get(`${kind} ${owner.namespace}/${owner.name}`) ?? []).filter(
      object => isOwnedBy(object, owner),
    ),
  );
}

/** Only the kind of issuer that is named must be readable. */
function issuerKinds(
  certificates: readonly CertificateObject[],
  snapshot: ClusterSnapshot,
): Observed<unknown> {
  const { Issuer, ClusterIssuer } = snapshot.objects;
  const namesCluster = certificates.some(
    certificate => certificate.issuerRef.kind === 'ClusterIssuer',
  );
  const namesOwn = certificates.some(
    certificate => certificate.issuerRef.kind === 'Issuer',
  );
  return namesOwn && (!namesCluster || !Issuer.known) ? Issuer : ClusterIssuer;
}

/**
 * The issuers that a certificate names, and those of the same name that it could have meant: of the other kind, or of
 * another namespace.
 */
function issuersOf(
  certificates: readonly CertificateObject[],
  index: ClusterIndex,
) {
  const names = new Set(certificates.map(({ issuerRef }) => issuerRef.name));
  return Array.from(names).flatMap(name => index.issuersByName.get(name) ?? []);
}

/** Gathers the certificates of a hostname, and the chain of objects below them. */
export function observeCertificates(
  subject: ExposureSubject,
  routes: RouteParts,
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): CertificateParts {
  const { namespace, hostname } = subject;
  const wildcard = `*.${hostname.slice(hostname.indexOf('.') + 1)}`;
  const covering = [hostname, wildcard].flatMap(
    name => index.certificatesByHostname.get(`${namespace}/${name}`) ?? [],
  );
  const secrets = new Set([
    ...servedFrom(hostname, routes),
    ...covering.map(({ secretName }) => `${namespace}/${secretName}`),
  ]);
  const writing = Array.from(secrets).flatMap(
    secret => index.certificatesBySecret.get(secret) ?? [],
  );
  const certificates = [...new Set([...covering, ...writing])];
  const requests = owned('Certificate', certificates, index.requestsByOwner);
  const orders = owned('CertificateRequest', requests, index.ordersByOwner);
  const challenges = owned('Order', orders, index.challengesByOwner);
  const { Certificate, CertificateRequest, Order, Challenge } =
    snapshot.objects;
  return {
    certificates: mapObserved(Certificate, () => certificates),
    certificateRequests: mapObserved(CertificateRequest, () => requests),
    orders: mapObserved(Order, () => orders),
    challenges: mapObserved(Challenge, () => challenges),
    issuers: mapObserved(issuerKinds(certificates, snapshot), () =>
      issuersOf(certificates, index),
    ),
  };
}
