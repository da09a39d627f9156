import type { IssuerReference } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import {
  annotationCorrection,
  configuredIssuers,
  foundWords,
  missingIssuer,
  namesakeOf,
  referenceCorrection,
} from './missingIssuer';
import { issuerGroupWrong } from './externalIssuerReasons';
import { shimObjectOf } from './shimObject';
import { unready } from './signerFinder';

function evidenceOf(
  { kind, name, group }: IssuerReference,
  { certificate, seen }: Facts,
) {
  return certificate
    ? [
        objectEvidence(
          certificate,
          'spec.issuerRef',
          `${kind} ${name} (${group})`,
          seen.certificates,
        ),
      ]
    : [];
}

/** Whether the platform offers the issuer to its teams: then it is the platform's to create. */
function isOffered(
  { kind, name, group }: IssuerReference,
  { seen }: Facts,
): boolean {
  return seen.environment.certificates.issuers.some(
    issuer =>
      issuer.kind === kind && issuer.name === name && issuer.group === group,
  );
}

const offeredIssuerNotFound = (facts: Facts) => {
  const { certificate } = facts;
  const missing = missingIssuer(facts);
  return certificate &&
    missing &&
    !namesakeOf(missing, facts) &&
    isOffered(missing, facts)
    ? {
        params: {
          certificate: certificate.name,
          issuerKind: missing.kind,
          issuer: missing.name,
        },
        evidence: evidenceOf(missing, facts),
      }
    : undefined;
};

/** The Certificate of another namespace is judged by whose it is; see `judge`. */
const issuerNotFound = (facts: Facts) => {
  const { certificate } = facts;
  const missing = missingIssuer(facts);
  return certificate &&
    missing &&
    !namesakeOf(missing, facts) &&
    !isOffered(missing, facts) &&
    !shimObjectOf(certificate, facts)
    ? {
        params: {
          certificate: certificate.name,
          issuerKind: missing.kind,
          issuer: missing.name,
          correction: 'spec.issuerRef to an existing issuer',
          issuers: configuredIssuers(facts),
        },
        evidence: evidenceOf(missing, facts),
      }
    : undefined;
};

const annotatedIssuerNotFound = (facts: Facts) => {
  const { certificate } = facts;
  const missing = missingIssuer(facts);
  const shim = certificate && shimObjectOf(certificate, facts);
  return missing &&
    shim &&
    !namesakeOf(missing, facts) &&
    !isOffered(missing, facts)
    ? {
        params: {
          object: shim.object,
          annotation: shim.annotation,
          issuerKind: missing.kind,
          issuer: missing.name,
          issuers: configuredIssuers(facts),
        },
        evidence: evidenceOf(missing, facts),
      }
    : undefined;
};

const issuerOfOtherKind = (facts: Facts) => {
  const { certificate } = facts;
  const missing = missingIssuer(facts);
  const namesake = missing && namesakeOf(missing, facts);
  // Of the same kind, only the API group is wrong: that has its own reason.
  const isOfGroup =
    namesake?.kind === missing?.kind && issuerGroupWrong(facts) !== undefined;
  if (!certificate || !missing || !namesake || isOfGroup) {
    return undefined;
  }
  const shim = shimObjectOf(certificate, facts);
  return {
    params: {
      certificate: certificate.name,
      issuerKind: missing.kind,
      issuer: missing.name,
      found: foundWords(namesake),
      place: shim ? shim.object : `Certificate ${certificate.name}`,
      correction: shim
        ? annotationCorrection(namesake, shim.annotation)
        : referenceCorrection(namesake, missing),
    },
    evidence: evidenceOf(missing, facts),
  };
};

/** That there is no such issuer. */
export const missingIssuerReasons = {
  IssuerOfOtherKind: defineReason({
    ...unready,
    actor: 'you',
    title: 'The issuer is of another kind',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer}, which does not exist. There is {found}.',
    fix: ['Set {correction}, in the {place}.'],
    find: issuerOfOtherKind,
  }),
  OfferedIssuerNotFound: defineReason({
    ...unready,
    actor: 'platform',
    title: 'The platform’s issuer does not exist',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer}. The platform’s configuration offers this issuer, and it does not exist in the cluster.',
    fix: [
      'Platform team: create the {issuerKind} {issuer}, or remove it from the platform’s configuration.',
      'Choose another issuer that the platform offers, if this one is no longer meant to exist.',
    ],
    find: offeredIssuerNotFound,
  }),
  AnnotatedIssuerNotFound: defineReason({
    ...unready,
    actor: 'you',
    title: 'The annotation names no existing issuer',
    explanation:
      'The {object} requests its certificate from the {issuerKind} {issuer} with the annotation {annotation}, and cert-manager has no such issuer.',
    fix: [
      'Set {annotation} on the {object} to an existing issuer. Issuers of this environment: {issuers}.',
      'Use cert-manager.io/issuer with cert-manager.io/issuer-kind and cert-manager.io/issuer-group instead, if {issuer} is an external issuer (such as a GoogleCASClusterIssuer): {annotation} alone finds only cert-manager’s own.',
    ],
    find: annotatedIssuerNotFound,
  }),
  IssuerNotFound: defineReason({
    ...unready,
    actor: 'you',
    title: 'The issuer does not exist',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer}, which does not exist.',
    fix: ['Set {correction}. Issuers of this environment: {issuers}.'],
    find: issuerNotFound,
  }),
};
