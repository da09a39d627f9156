import { defineReason } from '../defineReason';
import { isCertificateUnseen, servesSecrets } from '../facts/certificateSource';
import { objectEvidence, objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Asking } from './askedByAnnotation';
import { askedByAnnotation } from './askedByAnnotation';
import {
  isProvenAtEdge,
  isReady,
  servedOwnSecrets,
  servedSecretsEvidence,
} from './certificateParams';

/** Whether the hostname must have a Certificate and has none. */
function isWithout(facts: Facts): boolean {
  return (
    facts.route !== undefined &&
    !facts.certificate &&
    servesSecrets(facts) &&
    !isProvenAtEdge(facts)
  );
}

const certificateMissing = (facts: Facts) => {
  const { route, hostname, namespace } = facts;
  const isJudged =
    route?.kind === 'Ingress' || servedOwnSecrets(facts).length > 0;
  return route && isJudged && isWithout(facts) && !askedByAnnotation(facts)
    ? {
        params: {
          routeKind: route.kind,
          route: route.name,
          hostname,
          namespace,
        },
        evidence: [servedSecretsEvidence(route, facts)],
        since: route.object.creationTimestamp,
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

/** With the TLS probe on, its handshake tells; a Secret of the namespace without a Certificate has its own reason. */
const certificateNotSeen = (facts: Facts) => {
  const { route, certificate, seen, hostname } = facts;
  if (!route || seen.edge.known || !isCertificateUnseen(facts)) {
    return undefined;
  }
  const isToldElsewhere = certificate
    ? !isReady(certificate)
    : servesSecrets(facts) &&
      (!seen.certificates.known || servedOwnSecrets(facts).length > 0);
  return isToldElsewhere
    ? undefined
    : {
        params: { hostname },
        evidence: [
          certificate
            ? objectEvidence(
                certificate,
                'status.notAfter',
                certificate.notAfter,
                seen.certificates,
              )
            : objectEvidence(
                route.object,
                'spec',
                route.secrets.join(', '),
                seen.certificates,
              ),
        ],
      };
};

const missing = {
  track: 'certificate',
  value: 'none',
  severity: 'error',
  headline: 'byActor',
  among: 'certificateFaults',
  needs: ['certificates'],
} as const;

/** Why a hostname has no Certificate, or none that is to be seen. */
export const missingCertificateReasons = {
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
  CertificateNotSeen: defineReason({
    track: 'certificate',
    value: 'unknown',
    severity: 'info',
    actor: 'platform',
    title: 'The certificate is not visible from here',
    explanation:
      'No object in the cluster shows the current certificate of {hostname}, so only a TLS handshake can show what is served.',
    fix: [
      'Platform team: turn on the environment’s TLS probe, which shows what is served.',
    ],
    couldNotLook: 'fact',
    needs: [],
    find: certificateNotSeen,
  }),
};
