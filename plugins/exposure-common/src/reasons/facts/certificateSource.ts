import { alb } from '../../controllers/ingress/alb';
import { profileOf } from '../../controllers/profiles';
import type { CertificateObject, IngressObject } from '../../kubernetes';
import { saysManaged } from '../../kubernetes/annotations';
import { tlsSourceAnnotations } from '../../kubernetes/certificates/secretSources';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { coversHostname } from '../../observation/hostnames';
import type { Route } from './routeOf';

/**
 * Whether the controller serves certificates from Secrets, which cert-manager fills. Where it takes them from elsewhere,
 * objects of the cluster tell nothing about them, and only a TLS handshake does.
 */
export function servesSecrets({
  seen: { environment },
}: {
  seen: ExposureObservation;
}): boolean {
  const profile = profileOf(environment.ingress.profile);
  return !profile || profile.tlsFrom(environment) === 'secret';
}

/** Traefik serves TLS at an entry point whether or not an Ingress asks for it; its charts call it `websecure`. */
function isAtTlsEntryPoint({ annotations }: IngressObject): boolean {
  return /websecure|https/i.test(
    annotations['traefik.ingress.kubernetes.io/router.entrypoints'] ?? '',
  );
}

function sourceOfIngress(
  ingress: IngressObject,
  hostname: string,
): string | undefined {
  const named = Object.keys(tlsSourceAnnotations).find(
    key => ![undefined, '', 'false'].includes(ingress.annotations[key]),
  );
  if (named) {
    return tlsSourceAnnotations[named];
  }
  if (ingress.className === alb.ingress?.className) {
    return awsCertificates;
  }
  const block = ingress.tls.find(({ hosts }) =>
    hosts.some(host => coversHostname(host, hostname)),
  );
  const isDefault =
    block !== undefined ? !block.secretName : isAtTlsEntryPoint(ingress);
  return isDefault ? 'the ingress controller' : undefined;
}

const awsCertificates = 'AWS Certificate Manager';

/** An AWS load balancer, by its annotation, its class, or the profile of the environment whose class the Ingress has. */
function isOfAlb(object: Route['object'], seen: ExposureObservation): boolean {
  if (object.kind !== 'Ingress') {
    return false;
  }
  const { className } = seen.environment.ingress;
  return (
    sourceOfIngress(object, seen.subject.hostname) === awsCertificates ||
    (!servesSecrets({ seen }) && (object.className ?? className) === className)
  );
}

/**
 * Whether each route of the hostname is at a load balancer that never reads a Secret: then no Certificate of cert-manager
 * is served, whatever the Ingress names.
 */
export function servesNoSecret(
  seen: ExposureObservation,
  routes: readonly Route[],
): boolean {
  return (
    routes.length > 0 && routes.every(({ object }) => isOfAlb(object, seen))
  );
}

/** A load balancer that never serves a Secret, and a pod that is handed the whole connection. */
const withoutSecrets: readonly string[] = [awsCertificates, 'the application'];

/**
 * Who has the certificate of a hostname where its Ingress takes none from a Secret: a load balancer, the controller’s
 * default certificate, the application. `undefined` where a Secret is named, or nothing tells.
 */
export function tlsSourceOf(
  routes: readonly Route[],
  hostname: string,
): string | undefined {
  const sources = routes.flatMap(({ object, tlsFrom }) => {
    const own =
      object.kind === 'Ingress' ? sourceOfIngress(object, hostname) : undefined;
    return own ?? tlsFrom ?? [];
  });
  const hasSecret = routes.some(({ secrets }) => secrets.length > 0);
  return sources.find(source => !hasSecret || withoutSecrets.includes(source));
}

/** Exposure wrote the route, so its Secret is one that cert-manager is to fill. */
export function isWritten(route: Route): boolean {
  return saysManaged(route.object.labels);
}

/**
 * Whether it is known that the route is served from no Secret of its own namespace: then a Certificate there is nobody's,
 * and says nothing about what visitors see.
 */
export function isServedElsewhere(
  seen: ExposureObservation,
  route: Route,
): boolean {
  if (!servesSecrets({ seen })) {
    return true;
  }
  const isSeen = seen.gateways.known && seen.listenerSets.known;
  return (
    route.kind === 'HTTPRoute' &&
    isSeen &&
    !route.secrets.some(secret =>
      secret.startsWith(`${seen.subject.namespace}/`),
    )
  );
}

/**
 * Whether objects of the cluster cannot tell what is served: listeners of the platform and load balancers can take it from
 * what is not to be seen here, and cert-manager can leave out until when it is valid.
 */
export function isCertificateUnseen(facts: {
  seen: ExposureObservation;
  hostname: string;
  routes: readonly Route[];
  route?: Route;
  certificate?: CertificateObject;
}): boolean {
  const { route, routes, certificate, hostname } = facts;
  if (certificate) {
    return certificate.notAfter === undefined;
  }
  return (
    route?.kind === 'HTTPRoute' ||
    !servesSecrets(facts) ||
    tlsSourceOf(routes, hostname) !== undefined ||
    (route !== undefined && route.secrets.length > 0 && !isWritten(route))
  );
}
