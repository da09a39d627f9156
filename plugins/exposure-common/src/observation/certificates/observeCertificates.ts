import type { ClusterSnapshot } from '../ClusterSnapshot';
import type { ExposureObservation } from '../ExposureObservation';
import type { ExposureSubject } from '../ExposureSubject';
import { coversHostname, normalHostname } from '../hostnames';
import type { ClusterIndex } from '../indexCluster';
import type {
  CertificateObject,
  ChallengeObject,
  OtherCertificateObject,
} from '../../kubernetes';
import { listOf, mapObserved } from '../mapObserved';
import type { Observed } from '../Observed';
import type { RouteParts } from '../observeRoutes';
import { namedManagedCertificates } from './namedManagedCertificates';
import { ofNamesakes, owned } from './ownedObjects';
import { servedFrom } from './servedFrom';
import { copiedTo } from './secretCopies';
import { signingCertificates } from './signingCertificates';

/** The parts of an observation that cert-manager writes. */
export type CertificateParts = Pick<
  ExposureObservation,
  | 'certificates'
  | 'certificatesElsewhere'
  | 'signingCertificates'
  | 'otherCertificates'
  | 'certificateRequests'
  | 'orders'
  | 'challenges'
  | 'otherRequests'
  | 'otherChallenges'
  | 'issuers'
>;

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

/** Certificates of other namespaces whose Secret has the name of one that is served from this namespace. */
function namesakes(
  secrets: readonly string[],
  namespace: string,
  index: ClusterIndex,
): CertificateObject[] {
  const own = secrets
    .filter(secret => secret.startsWith(`${namespace}/`))
    .map(secret => secret.slice(namespace.length + 1));
  return own
    .flatMap(name => index.certificatesBySecretName.get(name) ?? [])
    .filter(certificate => certificate.namespace !== namespace);
}

/** Other challenges for the names of the certificates: an older one that is still open holds theirs back. */
function challengesBeside(
  certificates: readonly CertificateObject[],
  challenges: readonly ChallengeObject[],
  index: ClusterIndex,
): ChallengeObject[] {
  const names = new Set(
    certificates.flatMap(({ dnsNames }) =>
      dnsNames.map(name => normalHostname(name).replace(/^\*\./, '')),
    ),
  );
  return Array.from(names)
    .flatMap(name => index.challengesByName.get(name) ?? [])
    .filter(challenge => !challenges.includes(challenge));
}

/** A cluster has one such controller at most: what is read of either is known, and of the one that an Ingress names. */
function ofOthers(
  { objects }: ClusterSnapshot,
  named: ReadonlySet<string>,
): Observed<unknown> {
  return objects.GardenerCertificate.known && named.size === 0
    ? objects.GardenerCertificate
    : objects.ManagedCertificate;
}

/** Those of other controllers for the hostname, for a Secret that it is served from, or that its Ingress names. */
function certificatesOfOthers(
  { namespace, hostname }: ExposureSubject,
  secrets: ReadonlySet<string>,
  named: ReadonlySet<string>,
  index: ClusterIndex,
): readonly OtherCertificateObject[] {
  return (index.otherCertificates.get(namespace) ?? []).filter(
    ({ kind, name, dnsNames, secret }) =>
      (secret !== undefined && secrets.has(secret)) ||
      (kind === 'ManagedCertificate' && named.has(name)) ||
      dnsNames.some(entry => coversHostname(entry, hostname)),
  );
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
  const named = new Set(
    listOf(routes.ingresses).flatMap(namedManagedCertificates),
  );
  const writing = Array.from(secrets).flatMap(
    secret => index.certificatesBySecret.get(secret) ?? [],
  );
  const far = namesakes(servedFrom(hostname, routes), namespace, index);
  const copied = far.filter(entry => copiedTo(entry, namespace) === 'yes');
  const certificates = [...new Set([...covering, ...writing, ...copied])];
  const requests = owned('Certificate', certificates, index.requestsByOwner);
  const orders = owned('CertificateRequest', requests, index.ordersByOwner);
  const challenges = owned('Order', orders, index.challengesByOwner);
  const { Certificate, CertificateRequest, Order, Challenge } =
    snapshot.objects;
  const issuers = issuersOf(certificates, index);
  const elsewhere = far.filter(entry => !certificates.includes(entry));
  return {
    certificates: mapObserved(Certificate, () => certificates),
    certificatesElsewhere: mapObserved(Certificate, () => elsewhere),
    signingCertificates: signingCertificates(issuers, Certificate, index),
    otherCertificates: mapObserved(ofOthers(snapshot, named), () =>
      certificatesOfOthers(subject, secrets, named, index),
    ),
    certificateRequests: mapObserved(CertificateRequest, () => requests),
    orders: mapObserved(Order, () => orders),
    challenges: mapObserved(Challenge, () => challenges),
    otherRequests: mapObserved(CertificateRequest, () =>
      ofNamesakes('Certificate', certificates, index.requestsByOwner),
    ),
    otherChallenges: mapObserved(Challenge, () =>
      challengesBeside(certificates, challenges, index),
    ),
    issuers: mapObserved(issuerKinds(certificates, snapshot), () => issuers),
  };
}
