import { profileOf } from '../../controllers/profiles';
import type { CertificateObject } from '../../kubernetes';
import type { ExposureObservation } from '../../observation/ExposureObservation';
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
  route?: Route;
  certificate?: CertificateObject;
}): boolean {
  const { route, certificate } = facts;
  return certificate
    ? certificate.notAfter === undefined
    : route?.kind === 'HTTPRoute' || !servesSecrets(facts);
}
