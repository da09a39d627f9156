import { annotations } from '../../../kubernetes/annotations';
import { defineReason } from '../../defineReason';
import { servesSecrets } from '../../facts/certificateSource';
import { objectEvidence, objectName } from '../../facts/evidence';
import type { Facts } from '../../facts/Facts';
import { configuredIssuers } from '../../issuer/missingIssuer';
import type { Asking } from '../askedByAnnotation';
import { askedByAnnotation } from '../askedByAnnotation';
import { hasNone, missing } from './missing';

/** Where the fault is, and what else than its log tells why cert-manager does nothing, for each kind that can ask. */
function placeWords({ object, listener }: Asking) {
  return object.kind === 'Ingress'
    ? {
        place: 'one TLS block of the Ingress',
        support: 'that its ingress-shim is not switched off (--controllers)',
      }
    : {
        place: `the listener ${listener} of the ${object.kind}, as hostname and certificateRefs`,
        support:
          'that its Gateway API support is switched on (enableGatewayAPI)',
      };
}

/**
 * Something asks by an annotation, and there is no Certificate all the same. A Gateway that asks is filled by cert-manager,
 * wherever its listeners may take their certificates from otherwise.
 */
function asked(isMeant: (asking: Asking) => boolean) {
  return (facts: Facts) => {
    const asking = hasNone(facts) ? askedByAnnotation(facts) : undefined;
    const isRead = servesSecrets(facts) || asking?.object.kind !== 'Ingress';
    if (!asking || !isRead || !isMeant(asking)) {
      return undefined;
    }
    const { object, annotation, fault } = asking;
    const isOwn = object.namespace === facts.namespace;
    return {
      params: {
        object: objectName(object),
        hostname: facts.hostname,
        annotation,
        fault: fault ?? '',
        issuers: configuredIssuers(facts),
        ...placeWords(asking),
      },
      evidence: [
        objectEvidence(
          object,
          `metadata.annotations.${annotation}`,
          object.annotations[annotation],
          facts.seen.certificates,
        ),
      ],
      ...((fault || isWithoutIssuer(asking)) && {
        actor: isOwn ? ('you' as const) : ('platform' as const),
      }),
      ...(!fault && { since: object.creationTimestamp }),
    };
  };
}

/** It leaves the choice of the issuer to cert-manager, which has one only if it is told a default. */
function isWithoutIssuer({ object, annotation }: Asking): boolean {
  return (
    annotation === 'kubernetes.io/tls-acme' &&
    !object.annotations[annotations.clusterIssuer] &&
    !object.annotations[annotations.issuer]
  );
}

/** An annotation asks cert-manager for a certificate, and there is none. */
export const askedCertificateReasons = {
  TlsBlockIncomplete: defineReason({
    ...missing,
    actor: 'you',
    title: 'The TLS block is incomplete',
    explanation:
      'The {object} requests a certificate for {hostname} with its annotation {annotation}, but {fault}. cert-manager therefore creates no Certificate.',
    fix: ['Name {hostname} and a separate Secret in {place}.'],
    explainedBy: ['IssuerAnnotationsWrong'],
    find: asked(({ fault }) => fault !== undefined),
  }),
  AnnotationWithoutIssuer: defineReason({
    ...missing,
    actor: 'you',
    progress: 'issuing',
    title: 'The annotation names no issuer',
    explanation:
      'The {object} requests a certificate for {hostname} with {annotation}, which names no issuer. cert-manager has created no Certificate: it needs a default issuer for this.',
    fix: [
      'Set cert-manager.io/cluster-issuer on the {object}. Issuers of this environment: {issuers}.',
      'Platform team: set a default issuer for cert-manager (--default-issuer-name) if this annotation is to suffice.',
    ],
    explainedBy: ['IssuerAnnotationsWrong'],
    find: asked(
      asking => asking.fault === undefined && isWithoutIssuer(asking),
    ),
  }),
  CertificateNotMade: defineReason({
    ...missing,
    actor: 'platform',
    progress: 'issuing',
    title: 'cert-manager has not created the Certificate',
    explanation:
      'The {object} requests a certificate for {hostname} with its annotation {annotation}, but there is no Certificate.',
    fix: [
      'Platform team: check that cert-manager is running, that its webhook has ready pods, and what its log says about the {object}.',
      'Platform team: check {support}.',
    ],
    explainedBy: ['IssuerAnnotationsWrong'],
    find: asked(
      asking => asking.fault === undefined && !isWithoutIssuer(asking),
    ),
  }),
};
