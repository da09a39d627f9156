import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { isTunnelled, proxyName } from '../facts/tunnel';
import { isProvenAtEdge, isReady } from './certificateParams';
import { inForce } from './inForce';

const originCa = 'cert-manager.k8s.cloudflare.com';

/** Whether the visitors themselves get the Certificate that is in force: none of a proxy, and none that is known to be trusted. */
function meetsVisitors(facts: Facts): boolean {
  const { certificate } = facts;
  return (
    certificate !== undefined &&
    isReady(certificate) &&
    proxyName(facts) === undefined &&
    !isTunnelled(facts) &&
    !isProvenAtEdge(facts)
  );
}

function violationOf(facts: Facts) {
  const { certificate, hostname, seen } = facts;
  const { kind = '', name = '' } = certificate?.issuerRef ?? {};
  return {
    params: {
      certificate: certificate?.name ?? '',
      hostname,
      issuerKind: kind,
      issuer: name,
    },
    evidence: certificate
      ? [
          objectEvidence(
            certificate,
            'spec.issuerRef',
            `${kind} ${name}`,
            seen.certificates,
          ),
        ]
      : [],
  };
}

const selfSignedCertificate = (facts: Facts) =>
  facts.issuer?.selfSigned && meetsVisitors(facts)
    ? violationOf(facts)
    : undefined;

const originCertificateNotProxied = (facts: Facts) =>
  facts.certificate?.issuerRef.group === originCa &&
  facts.dns.verdict === 'ok' &&
  meetsVisitors(facts)
    ? violationOf(facts)
    : undefined;

/** That visitors do not trust what signed a Certificate which is in order otherwise. */
export const trustReasons = {
  SelfSignedCertificate: defineReason({
    ...inForce,
    severity: 'warning',
    actor: 'you',
    title: 'The certificate is self-signed',
    explanation:
      'The {issuerKind} {issuer} signs the Certificate {certificate} with its own key, not with a CA. Browsers do not trust it, and warn visitors of {hostname}.',
    fix: [
      'Set spec.issuerRef of the Certificate to an issuer whose CA the visitors trust, unless they trust this certificate.',
    ],
    needs: ['certificates', 'issuers'],
    find: selfSignedCertificate,
  }),
  OriginCertificateNotProxied: defineReason({
    ...inForce,
    severity: 'warning',
    actor: 'you',
    title: 'Only Cloudflare trusts the certificate',
    explanation:
      'The Certificate {certificate} comes from Cloudflare Origin CA, which only Cloudflare trusts. {hostname} leads here without Cloudflare’s proxy, so browsers refuse it.',
    fix: [
      'Turn on Cloudflare’s proxy for the record of {hostname}.',
      'Set spec.issuerRef of the Certificate to an issuer that browsers trust, if the hostname is not to be proxied.',
    ],
    needs: ['certificates', 'dns'],
    find: originCertificateNotProxied,
  }),
};
