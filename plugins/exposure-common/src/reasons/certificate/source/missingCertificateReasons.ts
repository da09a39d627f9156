import { defineReason } from '../../defineReason';
import {
  isWritten,
  servesSecrets,
  tlsSourceOf,
} from '../../facts/certificateSource';
import type { Facts } from '../../facts/Facts';
import { misspeltAnnotation } from '../../facts/misspeltAnnotation';
import type { Route } from '../../facts/routeOf';
import { isTunnelled, proxyName } from '../../facts/tunnel';
import { askedByAnnotation } from '../askedByAnnotation';
import { servedOwnSecrets, servedSecretsEvidence } from '../certificateParams';
import { askedCertificateReasons } from './askedCertificateReasons';
import { hasNone, missing } from './missing';
import { certificateElsewhere, isMisplaced } from './unreadCertificateReasons';

/** Whether something more exact is known than that the Certificate is missing. */
function isToldOtherwise(facts: Facts): boolean {
  const elsewhere = certificateElsewhere(facts);
  return (
    askedByAnnotation(facts) !== undefined ||
    misspeltAnnotation(facts) !== undefined ||
    (elsewhere !== undefined && isMisplaced(elsewhere, facts))
  );
}

/** Whether the hostname must have a Certificate and has none. */
function isWithout(facts: Facts): boolean {
  return servesSecrets(facts) && hasNone(facts);
}

/** An Ingress without TLS, which nothing is known to provide a certificate for. */
export function bareIngress(facts: Facts): Route | undefined {
  const { route, routes, hostname } = facts;
  return route?.kind === 'Ingress' &&
    route.secrets.length === 0 &&
    tlsSourceOf(routes, hostname) === undefined &&
    isWithout(facts) &&
    !isToldOtherwise(facts)
    ? route
    : undefined;
}

/**
 * Where Exposure wrote the route its Secret is cert-manager's to fill. Another route is judged only where it names no
 * Secret at all: a person or another program can fill one.
 */
const certificateMissing = (facts: Facts) => {
  const { route, hostname, namespace } = facts;
  if (!route || !isWithout(facts) || isToldOtherwise(facts)) {
    return undefined;
  }
  const isNamed = servedOwnSecrets(facts).length > 0;
  // Behind a proxy visitors get the certificate of that.
  const isBare =
    bareIngress(facts) !== undefined &&
    ((proxyName(facts) === undefined && !isTunnelled(facts)) ||
      isWritten(route));
  return isBare || (isNamed && isWritten(route))
    ? {
        params: {
          routeKind: route.kind,
          route: route.name,
          hostname,
          namespace,
        },
        evidence: [servedSecretsEvidence(route, facts)],
        // A Certificate may follow the route that names its Secret; nothing follows one that names none.
        ...(isNamed && { since: route.object.creationTimestamp }),
      }
    : undefined;
};

const certificateInOtherNamespace = (facts: Facts) => {
  const { route, hostname, namespace } = facts;
  const other = certificateElsewhere(facts);
  return route &&
    other &&
    isMisplaced(other, facts) &&
    isWithout(facts) &&
    !askedByAnnotation(facts)
    ? {
        params: {
          routeKind: route.kind,
          route: route.name,
          hostname,
          namespace,
          secret: other.secretName,
        },
        evidence: [servedSecretsEvidence(route, facts)],
      }
    : undefined;
};

/** Why a hostname has no Certificate. */
export const missingCertificateReasons = {
  CertificateInOtherNamespace: defineReason({
    ...missing,
    actor: 'you',
    title: 'The Certificate is in another namespace',
    explanation:
      'The {routeKind} {route} looks for the Secret {secret} in {namespace}. A Certificate of another namespace writes it there, and nothing is known to copy it.',
    fix: [
      'Create the Certificate in the namespace {namespace}, beside the {routeKind}.',
      'Platform team: add {namespace} to what a copying program serves, if the Secret is to be shared.',
    ],
    find: certificateInOtherNamespace,
  }),
  CertificateMissing: defineReason({
    ...missing,
    actor: 'you',
    progress: 'issuing',
    title: 'No certificate is requested',
    explanation:
      'The {routeKind} {route} serves {hostname}, but no Certificate in {namespace} covers it, and no annotation requests one from cert-manager.',
    fix: [
      'Apply the Certificate of this exposure.',
      'Set cert-manager.io/cluster-issuer on the {routeKind} instead if cert-manager is to create it, and name the hostname and a Secret in spec.tls.',
      'Turn on the environment’s TLS probe if the Secret is filled by hand: it shows what is served.',
    ],
    explainedBy: ['AnnotationMisspelt'],
    find: certificateMissing,
  }),
  ...askedCertificateReasons,
};
