import type { CertificateObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { issuerOwner } from '../facts/issuerOwner';
import { isProvenAtEdge, isReady } from './certificateParams';
import { inForce } from './inForce';
import { renewalOf } from './renewal';

/** The certificate that the issuer signs with, while the hostname's own is valid. */
function signingCertificate(facts: Facts): CertificateObject | undefined {
  const { certificate, issuer, seen } = facts;
  return certificate && issuer && isReady(certificate)
    ? listOf(seen.signingCertificates).find(
        ({ secretName, namespace }) =>
          secretName === issuer.caSecret &&
          (issuer.namespace === '' || issuer.namespace === namespace),
      )
    : undefined;
}

/** Only the renewal of one that an own Issuer signs with is the team's. */
function violationOf(facts: Facts, signing: CertificateObject) {
  const { certificate, seen } = facts;
  return {
    params: {
      certificate: certificate?.name ?? '',
      issuerKind: certificate?.issuerRef.kind ?? '',
      issuer: certificate?.issuerRef.name ?? '',
      namespace: certificate?.namespace ?? '',
      ca: `${signing.namespace}/${signing.name}`,
      caNotAfter: signing.notAfter ?? '',
      issuerOwner: issuerOwner(facts).title,
    },
    evidence: [
      objectEvidence(
        signing,
        'status.notAfter',
        signing.notAfter,
        seen.certificates,
      ),
    ],
    actor: issuerOwner(facts).actor,
  };
}

const signingCertificateExpired = (facts: Facts, now: Date) => {
  const signing = signingCertificate(facts);
  return signing &&
    renewalOf(signing, now)?.stage === 'expired' &&
    !isProvenAtEdge(facts)
    ? violationOf(facts, signing)
    : undefined;
};

const signingCertificateOverdue = (facts: Facts, now: Date) => {
  const signing = signingCertificate(facts);
  const stage = signing && renewalOf(signing, now)?.stage;
  return signing && ['late', 'atRisk', 'critical'].includes(stage ?? '')
    ? violationOf(facts, signing)
    : undefined;
};

/** How the certificate of the CA stands that signed the one of the hostname. */
export const signingCertificateReasons = {
  SigningCertificateExpired: defineReason({
    ...inForce,
    value: 'expired',
    severity: 'error',
    actor: 'platform',
    headline: 'down',
    title: 'The issuer’s CA certificate has expired',
    explanation:
      'The Certificate {certificate} is signed by the {issuerKind} {issuer}, whose own CA Certificate {ca} expired at {caNotAfter}. Browsers refuse the chain.',
    fix: [
      '{issuerOwner}: renew the CA Certificate {ca}, and hand the new CA to those who trust the old one.',
      'Run cmctl renew {certificate} -n {namespace} afterwards, so that the new CA signs it.',
    ],
    among: 'certificateFaults',
    explainedBy: ['CertificateExpired'],
    find: signingCertificateExpired,
  }),
  SigningCertificateOverdue: defineReason({
    ...inForce,
    severity: 'warning',
    actor: 'platform',
    title: 'Renewal of the CA certificate is overdue',
    explanation:
      'The {issuerKind} {issuer} signs with the CA Certificate {ca}, which is overdue for renewal and expires at {caNotAfter}. Browsers then refuse {certificate} too.',
    fix: [
      '{issuerOwner}: correct what keeps the CA Certificate {ca} from being renewed.',
      'Run cmctl renew {certificate} -n {namespace} afterwards, so that the new CA signs it.',
    ],
    find: signingCertificateOverdue,
  }),
};
