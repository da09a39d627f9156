import type { CertificateObject, OtherRouteObject } from '../../../kubernetes';
import { fillsServed } from '../../../observation/certificates/secretCopies';
import { defineReason } from '../../defineReason';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { isProvenAtEdge, isReady } from '../certificateParams';

/** The routes of other kinds that serve the hostname, where no Ingress or HTTPRoute does and no handshake tells more. */
function servingRoutes(facts: Facts): readonly OtherRouteObject[] {
  return facts.route || isProvenAtEdge(facts)
    ? []
    : facts.otherRoutes.filter(({ complaint }) => complaint === undefined);
}

/** Whether none of them serves TLS: then the certificate that is there is not served. */
export function isPlainHttp(facts: Facts): boolean {
  const routes = servingRoutes(facts);
  return (
    routes.length > 0 && routes.every(({ servesTls }) => servesTls === false)
  );
}

/** What to add for TLS, by the documentation of each kind’s controller. */
const missing: Readonly<Record<string, string>> = {
  IngressRoute:
    'the entry point for HTTPS (usually websecure) and a tls section',
  IngressRouteTCP:
    'the entry point for HTTPS (usually websecure) and a tls section',
  HTTPProxy: 'virtualhost.tls',
};

const otherRoutePlainHttp = (facts: Facts) => {
  const [route] = servingRoutes(facts);
  const isAtProxy = facts.dns.verdict === 'proxied';
  return route && isPlainHttp(facts) && !isAtProxy
    ? {
        params: {
          routeKind: route.kind,
          route: quoted(route.name),
          hostname: facts.hostname,
          missing: missing[route.kind] ?? 'a tls section',
        },
        evidence: [
          objectEvidence(route, 'spec.tls', '', facts.seen.otherRoutes),
        ],
      }
    : undefined;
};

const isTraefik = ({ kind, servesTls }: OtherRouteObject) =>
  kind === 'IngressRoute' && servesTls !== false;

/** Where the routes take their certificate from, as far as it is not the Secret of the Certificate. */
function otherSource(
  routes: readonly OtherRouteObject[],
  { secretName }: CertificateObject,
  served: readonly string[],
): string | undefined {
  if (served.length > 0) {
    return `the Secret ${quoted(served.slice(0, 3).join(', '))}`;
  }
  // A pod may have the Secret where TLS is passed through; Traefik reads no Secret that no route names.
  return routes.length > 0 && routes.every(isTraefik) && secretName
    ? 'Traefik’s default certificate or resolver'
    : undefined;
}

const otherRouteNamesOtherSecret = (facts: Facts) => {
  const { certificate, servedSecrets, namespace, hostname, seen } = facts;
  const routes = servingRoutes(facts);
  const [route] = routes;
  const source = certificate && otherSource(routes, certificate, servedSecrets);
  return certificate &&
    route &&
    source &&
    isReady(certificate) &&
    !isPlainHttp(facts) &&
    !fillsServed(certificate, servedSecrets, namespace)
    ? {
        params: {
          routeKind: route.kind,
          route: quoted(route.name),
          hostname,
          source,
          certificate: certificate.name,
          secret: `${certificate.namespace}/${certificate.secretName}`,
        },
        evidence: [
          objectEvidence(
            route,
            'spec.tls',
            servedSecrets.join(', '),
            seen.otherRoutes,
          ),
        ],
      }
    : undefined;
};

const unread = {
  track: 'certificate',
  value: 'unknown',
  severity: 'warning',
  actor: 'you',
  couldNotLook: 'fact',
  holdsInForce: true,
} as const;

/** A Certificate is there, and the route of another kind does not serve it. */
export const otherRouteTlsReasons = {
  OtherRoutePlainHttp: defineReason({
    ...unread,
    title: 'The route serves plain HTTP only',
    explanation:
      'The {routeKind} {route} for {hostname} asks for no TLS, so its controller serves no certificate at https://{hostname}. Something in front of it may do so.',
    fix: [
      'Add {missing} to the {routeKind} {route}, with the Secret of a Certificate for {hostname}.',
    ],
    needs: [],
    find: otherRoutePlainHttp,
  }),
  OtherRouteNamesOtherSecret: defineReason({
    ...unread,
    title: 'The route names another Secret or none',
    explanation:
      'The {routeKind} {route} takes the certificate for {hostname} from {source}. The Certificate {certificate} writes the Secret {secret}. What visitors get was not read.',
    fix: [
      'Name the Secret {secret} in the {routeKind} {route} if visitors are to get the Certificate {certificate}.',
      'Platform team: turn on the environment’s TLS probe, which shows what is served.',
    ],
    needs: ['certificates'],
    find: otherRouteNamesOtherSecret,
  }),
};
