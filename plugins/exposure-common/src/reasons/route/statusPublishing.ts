import { profileOf } from '../../controllers/profiles';
import type { IngressObject, Solver } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { isProvenAtEdge, isReady } from '../certificate/certificateParams';
import { expectedClassOf } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';
import { laterOf } from './laterOf';

/** How a controller is told to write its address into the status of Ingresses. */
interface Publisher {
  /** Of the class or of the profile. */
  name: RegExp;
  how: string;
}

const publishers: readonly Publisher[] = [
  {
    // https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-ingress/
    name: /traefik/,
    how: 'ingressEndpoint.publishedService of its provider kubernetesIngress, or ingressEndpoint.ip',
  },
  {
    // https://docs.haproxy.org/kubernetes-ingress/ (--publish-service); https://haproxy-ingress.github.io/docs/configuration/command-line/
    name: /haproxy/,
    how: 'its argument --publish-service',
  },
  {
    // https://developer.konghq.com/kubernetes-ingress-controller/reference/cli-arguments/
    name: /kong/,
    how: 'its argument --publish-service (CONTROLLER_PUBLISH_SERVICE)',
  },
  {
    // https://projectcontour.io/docs/main/configuration/
    name: /contour/,
    how: 'envoy-service-name or --ingress-status-address',
  },
  {
    // https://docs.nginx.com/nginx-ingress-controller/configuration/global-configuration/reporting-resources-status/
    name: /f5/,
    how: 'its arguments -report-ingress-status and -external-service',
  },
  {
    // https://kubernetes.github.io/ingress-nginx/user-guide/cli-arguments/; without a load balancer the address has to be given.
    name: /nginx/,
    how: 'its argument --publish-service or --publish-status-address',
  },
];

/** What the platform sets so that the controller of an Ingress publishes its address. */
export function publishingWords(
  { className }: IngressObject,
  { seen: { environment } }: Facts,
): string {
  const { profile } = environment.ingress;
  const expected = expectedClassOf(environment);
  const isOfProfile = className === undefined || className === expected;
  const own = isOfProfile && profileOf(profile) ? profile : '';
  const found = publishers.find(({ name }) =>
    name.test(own === '' ? className ?? '' : own),
  );
  return found?.how ?? 'its setting for the address in the Ingress status';
}

/** Only a solver that answers with Ingresses of the same class shows anything about this one. */
function answersBy({ className }: IngressObject) {
  return ({ ingress }: Solver) =>
    ingress !== undefined &&
    (ingress.className === undefined ||
      className === undefined ||
      ingress.className === className);
}

/**
 * Whether the certificate authority reached the hostname through Ingresses of the same class after this one was made: HTTP-01 was
 * the only way to prove it.
 */
function isProvenByHttp01(ingress: IngressObject, facts: Facts): boolean {
  const { certificate, issuer, hostname } = facts;
  const solvers = issuer?.acme?.solvers ?? [];
  if (!certificate || !isReady(certificate) || hostname.startsWith('*.')) {
    return false;
  }
  const ready = findCondition(certificate.conditions, 'Ready');
  const issuedAt = laterOf(certificate.notBefore, ready?.lastTransitionTime);
  return (
    solvers.length > 0 &&
    solvers.every(answersBy(ingress)) &&
    Date.parse(issuedAt ?? '') >= Date.parse(ingress.creationTimestamp ?? '')
  );
}

/** Whether the controller writes no address into any Ingress of this kind, so that an empty one says nothing. */
export function isNonePublished({ seen }: Facts): boolean {
  return seen.publishing.withAddress === 0;
}

/** Whether the proof by HTTP-01 could not be looked for, while no status of this kind says anything. */
export function isProofUnread(facts: Facts): boolean {
  const { certificates, issuers } = facts.seen;
  return isNonePublished(facts) && !(certificates.known && issuers.known);
}

/** What shows that an Ingress without an address is served all the same, in words; `undefined` = nothing does. */
export function provenBy(
  ingress: IngressObject,
  facts: Facts,
): string | undefined {
  // Where the hostname is known to lead elsewhere, what answers there shows nothing about this Ingress.
  const mayLeadHere = ['ok', 'unknown'].includes(facts.dns.verdict);
  if (ingress.addresses.length > 0 || !mayLeadHere) {
    return undefined;
  }
  if (isProvenAtEdge(facts)) {
    return 'a TLS handshake with the hostname shows its certificate';
  }
  return isNonePublished(facts) && isProvenByHttp01(ingress, facts)
    ? 'its certificate was issued through HTTP-01, which had to pass the same controller'
    : undefined;
}
