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
import { isServedElsewhere } from './certificateSource';
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
 * The certificate in charge: one that writes a Secret the route is served from before one that does not, one for
 * the hostname before one that is not, the older before the younger. None where what is served is known to be another.
 */
function certificateInCharge(
  seen: ExposureObservation,
  route: Route | undefined,
): CertificateObject | undefined {
  const isServed = (certificate: CertificateObject) =>
    !route ||
    route.secrets.includes(
      `${certificate.namespace}/${certificate.secretName}`,
    );
  const rank = (certificate: CertificateObject) => {
    const served = isServed(certificate);
    const named = isFor(certificate, seen.subject.hostname);
    const age = certificate.creationTimestamp ?? '';
    return `${served ? 0 : 1}${named ? 0 : 1} ${age} ${certificate.name}`;
  };
  const [first] = [...listOf(seen.certificates)].sort((a, b) =>
    rank(a) < rank(b) ? -1 : 1,
  );
  const isNobodys =
    first && route && !isServed(first) && isServedElsewhere(seen, route);
  return isNobodys ? undefined : first;
}

function isOwnedBy(object: ObjectHead, owner: ObjectHead): boolean {
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

/**
 * The request of the attempt under way, or of the one that failed last: its revision is one more than the last
 * success. The request of the certificate in use says nothing about trouble, and older ones are of the past.
 */
function requestUnderWay(
  seen: ExposureObservation,
  certificate: CertificateObject,
): CertificateRequestObject | undefined {
  const next = (certificate.revision ?? 0) + 1;
  return listOf(seen.certificateRequests)
    .filter(
      request =>
        (isOwnedBy(request, certificate) ||
          request.annotations['cert-manager.io/certificate-name'] ===
            certificate.name) &&
        (revisionOf(request) ?? next) === next,
    )
    .sort(newestFirst)[0];
}

/** Names alone do not tell issuers apart: each namespace has its own, and so has each group. */
function isIssuerOf(
  issuer: IssuerObject,
  { issuerRef, namespace }: CertificateObject,
): boolean {
  return (
    issuer.name === issuerRef.name &&
    issuer.kind === issuerRef.kind &&
    issuerRef.group === 'cert-manager.io' &&
    (issuer.namespace === '' || issuer.namespace === namespace)
  );
}

/** The chain of objects that works on a certificate for the hostname. */
export function issuanceOf(
  seen: ExposureObservation,
  route: Route | undefined,
): Issuance {
  const certificate = certificateInCharge(seen, route);
  if (!certificate) {
    return {};
  }
  const request = requestUnderWay(seen, certificate);
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
