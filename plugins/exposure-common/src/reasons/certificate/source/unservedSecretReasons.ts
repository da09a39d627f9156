import { defineReason } from '../../defineReason';
import { servesNoSecret } from '../../facts/certificateSource';
import { objectEvidence, quoted } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import {
  isProvenAtEdge,
  isReady,
  secretNameEvidence,
  servedSecretsEvidence,
} from '../certificateParams';
import { failing } from '../failing';
import { probe, unread } from './unread';

/** The Secret that a route names at a load balancer that reads none. */
export function unservedSecret({ seen, routes }: Facts): string | undefined {
  return servesNoSecret(seen, routes)
    ? routes.flatMap(({ secrets }) => secrets)[0]
    : undefined;
}

const secretNeverServed = (facts: Facts) => {
  const { route, hostname } = facts;
  const secret = unservedSecret(facts);
  return route && secret && !isProvenAtEdge(facts)
    ? {
        params: { routeKind: route.kind, route: route.name, hostname, secret },
        evidence: [servedSecretsEvidence(route, facts)],
      }
    : undefined;
};

/**
 * Istio reads the Secret of a Gateway's credentialName beside the pods of the ingress gateway, and where these run is not
 * read. A Certificate that is not ready tells of its own trouble; and a VirtualService without Services is Gloo's, which
 * has no such rule.
 */
const gatewaySecretNotRead = (facts: Facts) => {
  const { route, otherRoutes, certificate, hostname, namespace } = facts;
  const [other] = otherRoutes;
  return certificate &&
    isReady(certificate) &&
    !route &&
    other?.kind === 'VirtualService' &&
    other.backends.length > 0 &&
    !isProvenAtEdge(facts)
    ? {
        params: {
          route: other.name,
          hostname,
          namespace,
          certificate: certificate.name,
          secret: certificate.secretName,
        },
        evidence: [secretNameEvidence(certificate, facts)],
      }
    : undefined;
};

/**
 * Tailscale's proxy has one certificate: for the name of its own that it writes into the status.
 * @see https://tailscale.com/kb/1439/kubernetes-operator-cluster-ingress
 */
const onlyTailnetName = (facts: Facts) => {
  const { route, routes, hostname, seen } = facts;
  const isTailscale =
    routes.length > 0 &&
    routes.every(({ className }) => className === 'tailscale');
  const [name] = route?.object.kind === 'Ingress' ? route.object.addresses : [];
  return route &&
    isTailscale &&
    !hostname.endsWith('.ts.net') &&
    !isProvenAtEdge(facts)
    ? {
        params: {
          route: route.name,
          hostname,
          served: name === undefined ? 'below ts.net' : quoted(name),
          className: seen.environment.ingress.className ?? 'the environment’s',
        },
        evidence: [
          objectEvidence(
            route.object,
            'status.loadBalancer',
            name,
            seen.ingresses,
          ),
        ],
      }
    : undefined;
};

const unserved = {
  ...unread,
  holdsInForce: true,
  needs: ['certificates'],
} as const;

/** There is a Secret, and it is not known to be the one that visitors get. */
export const unservedSecretReasons = {
  SecretNeverServed: defineReason({
    ...unserved,
    title: 'The load balancer never serves a Secret',
    explanation:
      'The {routeKind} {route} names the Secret {secret}. An AWS load balancer reads no Secret: its certificate for {hostname} comes from AWS Certificate Manager (ACM), which was not read.',
    fix: [
      probe,
      'Platform team: check that ACM has a certificate for {hostname}; one from cert-manager is served only after an import into ACM.',
    ],
    find: secretNeverServed,
  }),
  OnlyTailnetNameServed: defineReason({
    ...failing,
    value: 'mismatch',
    actor: 'you',
    title: 'Tailscale serves only its own name',
    explanation:
      'The Ingress {route} has the class tailscale. Tailscale has a certificate for its own name alone ({served}) and does not use a Secret, so browsers refuse {hostname}.',
    fix: [
      'Use the name {served}, or a class whose controller serves {hostname} from a Secret, such as {className}.',
    ],
    among: 'certificateFaults',
    holdsInForce: true,
    needs: ['ingresses'],
    find: onlyTailnetName,
  }),
  GatewaySecretNotRead: defineReason({
    ...unserved,
    title: 'The Gateway may read another Secret',
    explanation:
      'Istio serves the VirtualService {route} from a Secret in the namespace of its ingress gateway’s pods (credentialName). Whether they run in {namespace}, where the Certificate {certificate} is, was not read.',
    fix: [
      probe,
      'Check that the Secret {secret} is in the namespace of the ingress gateway’s pods, if the browser shows another certificate.',
    ],
    find: gatewaySecretNotRead,
  }),
};
