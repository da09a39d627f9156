import { findCondition } from '../../kubernetes';
import {
  certManagerGroup,
  groupOfIssuerKind,
} from '../../kubernetes/issuers/externalIssuerKinds';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { unready, unsigned } from './signerFinder';

/** The group that a reference should name, where it is sure that the one it names is wrong. */
function rightGroup({ certificate, seen }: Facts): string | undefined {
  if (!certificate) {
    return undefined;
  }
  const { name, kind, group } = certificate.issuerRef;
  const configured = seen.environment.certificates.issuers.find(
    issuer => issuer.name === name && issuer.kind === kind,
  );
  const right =
    groupOfIssuerKind(kind) ??
    // People write the group with its version, as apiVersion has it.
    (group.includes('/') ? group.split('/')[0] : configured?.group);
  return right !== undefined && right !== group ? right : undefined;
}

function isUnanswered({ request }: Facts): boolean {
  return (
    request === undefined ||
    findCondition(request.conditions, 'Ready') === undefined ||
    findCondition(request.conditions, 'Ready')?.reason === 'Pending'
  );
}

export const issuerGroupWrong = (facts: Facts) => {
  const { certificate, issuer, seen } = facts;
  const right = rightGroup(facts);
  return certificate && right && !issuer && isUnanswered(facts)
    ? {
        params: {
          certificate: certificate.name,
          issuerKind: certificate.issuerRef.kind,
          issuer: certificate.issuerRef.name,
          group: certificate.issuerRef.group,
          expected: right,
        },
        evidence: [
          objectEvidence(
            certificate,
            'spec.issuerRef.group',
            certificate.issuerRef.group,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

/** Approved, and no controller has written a word since: no one handles the group. */
const externalIssuerSilent = (facts: Facts) => {
  const { certificate, request, seen } = facts;
  const approved =
    request && findCondition(request.conditions, 'Approved')?.status === 'True';
  return certificate &&
    request &&
    approved &&
    request.issuerRef.group !== certManagerGroup &&
    !findCondition(request.conditions, 'Ready') &&
    !rightGroup(facts)
    ? {
        params: {
          request: request.name,
          issuerKind: request.issuerRef.kind,
          issuer: request.issuerRef.name,
          group: request.issuerRef.group,
        },
        evidence: [
          objectEvidence(
            request,
            'status.conditions',
            request.conditions.map(({ type }) => type).join(', '),
            seen.certificateRequests,
          ),
        ],
        since: request.creationTimestamp,
      }
    : undefined;
};

/** What keeps a request from the controller of an external issuer. */
export const externalIssuerReasons = {
  IssuerGroupWrong: defineReason({
    ...unready,
    actor: 'you',
    title: 'The issuer’s API group is wrong',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer} in the API group {group}, where no controller answers for it. Its group is {expected}.',
    fix: [
      'Set spec.issuerRef.group: {expected} in the Certificate, or cert-manager.io/issuer-group: {expected} on the Ingress that it is made for.',
    ],
    find: issuerGroupWrong,
  }),
  ExternalIssuerSilent: defineReason({
    ...unsigned,
    value: 'ordering',
    progress: 'issuing',
    title: 'No controller answers for the issuer',
    explanation:
      'The CertificateRequest {request} is approved, and no controller of the API group {group} has answered it. It asks the {issuerKind} {issuer}.',
    fix: [
      'Platform team: check that the controller of {group} is installed and running, and search its log for {request}.',
      'Platform team: check that {group} is the group of the {issuerKind}.',
    ],
    needs: ['certificates', 'certificateRequests'],
    find: externalIssuerSilent,
  }),
};
