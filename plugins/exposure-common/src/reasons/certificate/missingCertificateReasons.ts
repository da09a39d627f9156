import type { Asking } from './askedByAnnotation';
import { askedByAnnotation } from './askedByAnnotation';
import { servesSecrets } from '../facts/certificateSource';
import type { Check, CheckEntry } from '../Check';
import { objectEvidence, objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import {
  isProvenAtEdge,
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

const certificateMissing: Check = facts => {
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
function asked(isMeant: (asking: Asking) => boolean): Check {
  return facts => {
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

const needs = ['certificates'] as const;

/** A hostname without a Certificate, by what keeps it from being made. */
export const missingCertificateChecks: readonly CheckEntry[] = [
  { reason: 'CertificateMissing', needs, find: certificateMissing },
  {
    reason: 'TlsBlockIncomplete',
    needs,
    find: asked(({ fault }) => fault !== undefined),
  },
  {
    reason: 'CertificateNotMade',
    needs,
    find: asked(({ fault }) => fault === undefined),
  },
];
