import { defineReason } from '../../defineReason';
import {
  isWritten,
  servesNoSecret,
  servesSecrets,
  tlsSourceOf,
} from '../../facts/certificateSource';
import { objectEvidence, objectName } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { misspeltAnnotation } from '../../facts/misspeltAnnotation';
import type { Route } from '../../facts/routeOf';
import { isTunnelled, proxyName } from '../../facts/tunnel';
import type { Asking } from '../askedByAnnotation';
import { askedByAnnotation } from '../askedByAnnotation';
import {
  isProvenAtEdge,
  servedOwnSecrets,
  servedSecretsEvidence,
} from '../certificateParams';
import { otherCertificate } from './otherCertificate';
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
  return (
    facts.route !== undefined &&
    !facts.certificate &&
    !otherCertificate(facts) &&
    servesSecrets(facts) &&
    !servesNoSecret(facts.seen, facts.routes) &&
    !isProvenAtEdge(facts)
  );
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

/** Something asks by an annotation, and there is no Certificate all the same. */
function asked(isMeant: (asking: Asking) => boolean) {
  return (facts: Facts) => {
    const asking = isWithout(facts) ? askedByAnnotation(facts) : undefined;
    if (!asking || !isMeant(asking)) {
      return undefined;
    }
    const { object, annotation, fault } = asking;
    return {
      params: {
        object: objectName(object),
        hostname: facts.hostname,
        annotation,
        fault: fault ?? '',
      },
      evidence: [
        objectEvidence(
          object,
          `metadata.annotations.${annotation}`,
          object.annotations[annotation],
          facts.seen.certificates,
        ),
      ],
      ...(fault
        ? {
            actor:
              object.namespace === facts.namespace
                ? ('you' as const)
                : ('platform' as const),
          }
        : { since: object.creationTimestamp }),
    };
  };
}

const missing = {
  track: 'certificate',
  value: 'none',
  severity: 'error',
  headline: 'byActor',
  among: 'certificateFaults',
  needs: ['certificates'],
} as const;

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
      'Check the spelling of the annotation cert-manager.io/cluster-issuer, and that spec.tls names the hostname and a Secret.',
      'Turn on the environment’s TLS probe if the Secret is filled by hand: it shows what is served.',
    ],
    explainedBy: ['AnnotationMisspelt'],
    find: certificateMissing,
  }),
  TlsBlockIncomplete: defineReason({
    ...missing,
    actor: 'you',
    title: 'The TLS block is incomplete',
    explanation:
      'The {object} requests a certificate for {hostname} with its annotation {annotation}, but {fault}. cert-manager therefore creates no Certificate.',
    fix: [
      'Name {hostname} and a separate Secret in one TLS block of the Ingress, or in one listener.',
    ],
    explainedBy: ['IssuerAnnotationsWrong'],
    find: asked(({ fault }) => fault !== undefined),
  }),
  CertificateNotMade: defineReason({
    ...missing,
    actor: 'platform',
    progress: 'issuing',
    title: 'cert-manager has not created the Certificate',
    explanation:
      'The {object} requests a certificate for {hostname} with its annotation {annotation}, but there is no Certificate.',
    fix: [
      'Platform team: check that cert-manager is running and handles annotations of this kind.',
      'Platform team: enable cert-manager’s Gateway API support if the annotation is on a Gateway or ListenerSet.',
    ],
    explainedBy: ['IssuerAnnotationsWrong'],
    find: asked(({ fault }) => fault === undefined),
  }),
};
