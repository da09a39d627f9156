import type {
  CertificateObject,
  CertificateRequestObject,
  ChallengeObject,
  IssuerObject,
  ObjectHead,
  OrderObject,
} from '../../kubernetes';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { coversHostname, normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import { fillsServed } from '../../observation/certificates/secretCopies';
import {
  isServedElsewhere,
  isWritten,
  servesNoSecret,
  tlsSourceOf,
} from './certificateSource';
import { areLike } from './likeNames';
import type { Route } from './routeOf';

/** The certificate in charge of a hostname, and the attempt under way below it. */
export interface Issuance {
  certificate?: CertificateObject;
  request?: CertificateRequestObject;
  order?: OrderObject;
  challenge?: ChallengeObject;
  issuer?: IssuerObject;
}

/** Whether the certificate is made for the hostname. */
export function isFor(certificate: CertificateObject, hostname: string) {
  return certificate.dnsNames.some(name => coversHostname(name, hostname));
}

/** The names by which the certificate is to cover the hostname: a wildcard is proven as itself. */
export function namesFor(
  certificate: CertificateObject,
  hostname: string,
): string[] {
  return certificate.dnsNames
    .filter(name => coversHostname(name, hostname))
    .map(normalHostname);
}

/**
 * Whether a certificate that the route is not served from is still meant for it: Exposure wrote the route, the
 * certificate names the hostname itself, or its Secret's name is nearly that of the route. A wildcard beside a Secret
 * that something else fills is not.
 */
function isMeantFor(
  certificate: CertificateObject,
  { hostname, namespace }: ExposureObservation['subject'],
  route: Route,
): boolean {
  return (
    isWritten(route) ||
    route.secrets.length === 0 ||
    certificate.dnsNames.some(name => normalHostname(name) === hostname) ||
    route.secrets.some(secret =>
      areLike(secret, `${namespace}/${certificate.secretName}`),
    )
  );
}

/**
 * The certificate in charge: one that fills a Secret the route is served from before one that does not, of the own
 * namespace before a copied one, for the hostname before one that is not, the older before the younger. None where what is
 * served is known to be another.
 */
function certificateInCharge(
  seen: ExposureObservation,
  routes: readonly Route[],
  secrets: readonly string[],
): CertificateObject | undefined {
  const [route] = routes;
  const { hostname, namespace } = seen.subject;
  if (servesNoSecret(seen, routes)) {
    return undefined;
  }
  const isServed = (certificate: CertificateObject) =>
    secrets.length === 0
      ? !route
      : fillsServed(certificate, secrets, namespace);
  const rank = (certificate: CertificateObject) => {
    const served = isServed(certificate);
    const own = certificate.namespace === namespace;
    const named = isFor(certificate, hostname);
    const age = certificate.creationTimestamp ?? '';
    return `${served ? 0 : 1}${own ? 0 : 1}${named ? 0 : 1} ${age} ${
      certificate.name
    }`;
  };
  const [first] = [...listOf(seen.certificates)].sort((a, b) =>
    rank(a) < rank(b) ? -1 : 1,
  );
  if (!first || !route || isServed(first)) {
    return first;
  }
  const isNobodys =
    isServedElsewhere(seen, route) ||
    (route.kind === 'Ingress' &&
      (tlsSourceOf(routes, hostname) !== undefined ||
        !isMeantFor(first, seen.subject, route)));
  return isNobodys ? undefined : first;
}

/** Whether an owner reference of an object means the owner. */
export function isOwnedBy(object: ObjectHead, owner: ObjectHead): boolean {
  return object.ownerReferences.some(
    reference =>
      reference.name === owner.name &&
      (reference.uid === owner.uid || !reference.uid || !owner.uid),
  );
}

function newestFirst(a: ObjectHead, b: ObjectHead): number {
  const age = (object: ObjectHead) =>
    `${object.creationTimestamp ?? ''} ${object.name}`;
  return age(a) > age(b) ? -1 : 1;
}

/** `undefined` where the request does not say it. */
function revisionOf(request: CertificateRequestObject): number | undefined {
  const written = request.annotations['cert-manager.io/certificate-revision'];
  return written === undefined ? undefined : Number(written);
}

/** Every request of a certificate, the newest first. */
export function requestsOf(
  seen: ExposureObservation,
  certificate: CertificateObject,
): CertificateRequestObject[] {
  return listOf(seen.certificateRequests)
    .filter(
      request =>
        request.namespace === certificate.namespace &&
        (isOwnedBy(request, certificate) ||
          request.annotations['cert-manager.io/certificate-name'] ===
            certificate.name),
    )
    .sort(newestFirst);
}

/** Those of the attempt under way, or of the one that failed last: their revision is one more than the last success. */
export function nextRequests(
  seen: ExposureObservation,
  certificate: CertificateObject,
): CertificateRequestObject[] {
  const next = (certificate.revision ?? 0) + 1;
  return requestsOf(seen, certificate).filter(
    request => (revisionOf(request) ?? next) === next,
  );
}

/** Names alone do not tell issuers apart: each namespace has its own, and so has each group. */
function isIssuerOf(
  issuer: IssuerObject,
  { issuerRef, namespace }: CertificateObject,
): boolean {
  return (
    issuer.name === issuerRef.name &&
    issuer.kind === issuerRef.kind &&
    issuer.group === issuerRef.group &&
    (issuer.namespace === '' || issuer.namespace === namespace)
  );
}

/** The chain of objects that works on a certificate for the hostname. */
export function issuanceOf(
  seen: ExposureObservation,
  routes: readonly Route[],
  secrets: readonly string[],
): Issuance {
  const certificate = certificateInCharge(seen, routes, secrets);
  if (!certificate) {
    return {};
  }
  // The request of the certificate in use says nothing about trouble, and older ones are of the past.
  const [request] = nextRequests(seen, certificate);
  const order =
    request &&
    listOf(seen.orders)
      .filter(entry => isOwnedBy(entry, request))
      .sort(newestFirst)[0];
  const challenges = order
    ? listOf(seen.challenges).filter(entry => isOwnedBy(entry, order))
    : [];
  // A failed challenge explains more than one that is still under way.
  const challenge =
    challenges.find(entry => entry.state === 'invalid') ??
    [...challenges].sort(newestFirst)[0];
  const issuer = listOf(seen.issuers).find(entry =>
    isIssuerOf(entry, certificate),
  );
  return { certificate, request, order, challenge, issuer };
}
