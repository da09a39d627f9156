import type { IssuerReference } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { defineReason } from '../defineReason';
import { objectEvidence, quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { isReady } from './certificateParams';
import { failing } from './failing';

/** Names alone do not tell an Issuer from a ClusterIssuer. */
function issuerParams({ kind, name }: IssuerReference, { seen }: Facts) {
  const { issuers } = seen.environment.certificates;
  const namesake = issuers.find(issuer => issuer.name === name);
  return {
    correction:
      namesake && namesake.kind !== kind
        ? `spec.issuerRef.kind: ${namesake.kind}`
        : 'spec.issuerRef to an existing issuer',
    issuers:
      issuers.map(issuer => `${issuer.kind} ${issuer.name}`).join(', ') ||
      'none',
  };
}

/** cert-manager's own words, for when the issuers themselves cannot be read. */
function requestSaysNotFound({ request }: Facts): boolean {
  const message =
    (request && findCondition(request.conditions, 'Ready')?.message) ?? '';
  return /^Referenced .{1,80} not found/.test(message);
}

const issuerNotFound = (facts: Facts) => {
  const { certificate, issuer, seen } = facts;
  if (!certificate || issuer) {
    return undefined;
  }
  const { issuerRef } = certificate;
  // Issuers of other groups are not watched.
  const isKnownMissing =
    seen.issuers.known &&
    issuerRef.group === 'cert-manager.io' &&
    ['Issuer', 'ClusterIssuer'].includes(issuerRef.kind);
  return isKnownMissing || requestSaysNotFound(facts)
    ? {
        params: {
          certificate: certificate.name,
          issuerKind: issuerRef.kind,
          issuer: issuerRef.name,
          ...issuerParams(issuerRef, facts),
        },
        evidence: [
          objectEvidence(
            certificate,
            'spec.issuerRef',
            `${issuerRef.kind} ${issuerRef.name}`,
            seen.certificates,
          ),
        ],
      }
    : undefined;
};

const issuerNotReady = ({ issuer, certificate, seen }: Facts) => {
  const ready = issuer && findCondition(issuer.conditions, 'Ready');
  // A certificate that is in use and not due does not care.
  const isWaited =
    certificate &&
    (!isReady(certificate) ||
      findCondition(certificate.conditions, 'Issuing')?.status === 'True');
  return issuer && isWaited && ready?.status !== 'True'
    ? {
        params: {
          issuerKind: issuer.kind,
          issuer: issuer.name,
          message: quoted(
            ready
              ? `${ready.reason}: ${ready.message}`
              : 'it has no status yet',
          ),
        },
        evidence: [
          objectEvidence(
            issuer,
            'status.conditions.Ready',
            ready?.message,
            seen.issuers,
          ),
        ],
      }
    : undefined;
};

/** What the issuer says. */
export const issuerReasons = {
  IssuerNotFound: defineReason({
    ...failing,
    value: 'failed',
    actor: 'you',
    title: 'The issuer does not exist',
    explanation:
      'The Certificate {certificate} names the {issuerKind} {issuer}, which does not exist.',
    fix: ['Set {correction}. Issuers of this environment: {issuers}.'],
    beforeMerge: { effect: 'tell', ofNamespace: true },
    among: 'issuanceFaults',
    needs: ['certificates'],
    find: issuerNotFound,
  }),
  IssuerNotReady: defineReason({
    ...failing,
    value: 'ordering',
    actor: 'platform',
    title: 'The issuer is not ready',
    explanation:
      'The {issuerKind} {issuer} cannot issue certificates: {message}',
    fix: [
      'Platform team: correct the issuer; waiting requests then continue automatically.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: true },
    among: 'issuanceFaults',
    needs: ['certificates', 'issuers'],
    find: issuerNotReady,
  }),
};
