import { annotations } from '../../kubernetes/annotations';
import {
  certManagerGroup,
  groupOfIssuerKind,
} from '../../kubernetes/issuers/externalIssuerKinds';
import type { Asking } from '../certificate/askedByAnnotation';
import { askedByAnnotation } from '../certificate/askedByAnnotation';
import { isProvenAtEdge } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import { servesSecrets } from '../facts/certificateSource';
import { objectEvidence, objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { misspeltAnnotation } from '../facts/misspeltAnnotation';
import { unsigned } from './signerFinder';

const { clusterIssuer, issuer, issuerKind, issuerGroup } = annotations;

/**
 * What cert-manager refuses, and what it takes instead.
 * @see https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificate-shim/sync.go
 */
function clashOf({ annotations: written }: Asking['object']) {
  const has = (name: string) => Object.hasOwn(written, name);
  const beside = [issuer, issuerKind, issuerGroup].find(has);
  if (has(clusterIssuer) && beside) {
    return {
      fault: `${clusterIssuer} may not stand beside ${beside}`,
      correction:
        beside === issuer
          ? `${clusterIssuer} or ${issuer}, one of the two`
          : `${issuer}: ${written[clusterIssuer]} in place of ${clusterIssuer}, and keep ${issuerKind} and ${issuerGroup}`,
    };
  }
  const kind = written[issuerKind] ?? '';
  const group = written[issuerGroup] ?? certManagerGroup;
  const isOwn = ['', 'Issuer', 'ClusterIssuer'].includes(kind);
  return has(issuer) && !isOwn && group === certManagerGroup
    ? {
        fault: `${issuerKind} names the external kind ${kind}, and ${issuerGroup} is missing`,
        correction: `${issuerGroup}: ${
          groupOfIssuerKind(kind) ?? `the API group of the ${kind}`
        }`,
      }
    : undefined;
}

function isWithout(facts: Facts): boolean {
  return (
    facts.route !== undefined &&
    !facts.certificate &&
    servesSecrets(facts) &&
    !isProvenAtEdge(facts)
  );
}

const issuerAnnotationsWrong = (facts: Facts) => {
  const asking = isWithout(facts) ? askedByAnnotation(facts) : undefined;
  const clash = asking && clashOf(asking.object);
  return asking && clash
    ? {
        params: { object: objectName(asking.object), ...clash },
        evidence: [
          objectEvidence(
            asking.object,
            'metadata.annotations',
            [clusterIssuer, issuer, issuerKind, issuerGroup]
              .flatMap(name => {
                const value = asking.object.annotations[name];
                return value === undefined ? [] : `${name}: ${value}`;
              })
              .join(', '),
            facts.seen.certificates,
          ),
        ],
      }
    : undefined;
};

const annotationMisspelt = (facts: Facts) => {
  const misspelt =
    isWithout(facts) && !askedByAnnotation(facts)
      ? misspeltAnnotation(facts)
      : undefined;
  if (!misspelt) {
    return undefined;
  }
  const { object, name, means } = misspelt;
  return {
    params: { object: objectName(object), annotation: name, expected: means },
    evidence: [
      objectEvidence(
        object,
        `metadata.annotations.${name}`,
        object.annotations[name],
        facts.seen.certificates,
      ),
    ],
  };
};

/** Why cert-manager makes no Certificate of the annotations on an Ingress, Gateway or ListenerSet. */
export const annotationReasons = {
  IssuerAnnotationsWrong: defineReason({
    ...unsigned,
    value: 'none',
    actor: 'you',
    title: 'The issuer annotations do not fit together',
    explanation:
      'cert-manager creates no Certificate for the {object}, because its annotations name no issuer: {fault}.',
    fix: ['Set {correction}, on the {object}.'],
    among: 'certificateFaults',
    find: issuerAnnotationsWrong,
  }),
  AnnotationMisspelt: defineReason({
    ...unsigned,
    value: 'none',
    actor: 'you',
    title: 'cert-manager does not know the annotation',
    explanation:
      'The {object} has the annotation {annotation}, which cert-manager does not read. The annotation that it reads is {expected}.',
    fix: ['Name the annotation {expected} on the {object}.'],
    among: 'certificateFaults',
    find: annotationMisspelt,
  }),
};
