import { saysManaged } from '../../kubernetes/annotations';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { signerComplaint } from './signerComplaint';
import { always, complainsOf, unready, unsigned } from './signerFinder';

/** What Exposure writes into a Certificate its team cannot change. */
const ownerOfCertificate = ({ certificate }: Facts) =>
  saysManaged(certificate?.labels) ? ('platform' as const) : ('you' as const);

const caEnd = /CA certificate at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)/i;

/** Vault writes the same text before the end of its CA and after it; only the time in it tells. */
function ofCaThat(hasExpired: boolean) {
  const said = complainsOf('CaExpired');
  const tooSoon = complainsOf('CaExpiring');
  return (facts: Facts, now: Date) => {
    const text = signerComplaint(facts)?.text ?? '';
    const isOver = Date.parse(caEnd.exec(text)?.[1] ?? '') <= now.getTime();
    const ended = said(facts) ?? (isOver ? tooSoon(facts) : undefined);
    if (hasExpired) {
      return ended;
    }
    return ended ? undefined : tooSoon(facts);
  };
}

/** Why a certificate authority does not serve an issuer at all. */
const refusesIssuer = {
  VaultSealed: defineReason({
    ...unready,
    title: 'Vault is sealed or not initialised',
    explanation:
      'Vault at {server} is sealed or not initialised, so that it signs nothing for the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: unseal Vault; the controller then continues automatically.',
      'Platform team: check the connection to Vault’s /v1/sys/health if Vault is not sealed: older versions of cert-manager say the same without one.',
    ],
    find: complainsOf('VaultSealed'),
  }),
  CaLoginRefused: defineReason({
    ...unready,
    title: 'The CA refuses the issuer’s credentials',
    explanation:
      '{authority} does not accept the credentials or login of the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: correct the credentials of the {issuerKind}: a wrong or expired token, role or service account, or one that is bound to another namespace or audience.',
    ],
    find: complainsOf('CaLoginRefused'),
  }),
  CaNotPermitted: defineReason({
    ...unsigned,
    title: 'The CA denies the issuer permission',
    explanation:
      '{authority} denies the {issuerKind} {issuer} permission to sign certificates: {message}',
    fix: [
      'Platform team: allow this in the policy of the issuer’s account at the CA: {permission}.',
    ],
    find: complainsOf('CaNotPermitted'),
  }),
  CaSettingUnknown: defineReason({
    ...unsigned,
    title: 'The issuer names an unknown CA setting',
    explanation:
      '{authority} does not know the role, path, zone or CA that the {issuerKind} {issuer} names: {message}',
    fix: [
      'Platform team: correct the role, path, zone or CA in the {issuerKind}, or create it at the CA.',
    ],
    find: complainsOf('CaSettingUnknown'),
  }),
  CaNotActive: defineReason({
    ...unsigned,
    title: 'The certificate authority is not active',
    explanation:
      '{authority} has no active CA that signs for the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: enable the CA that the {issuerKind} names, or install its certificate; cert-manager then retries automatically.',
    ],
    find: complainsOf('CaNotActive'),
  }),
  CaExpired: defineReason({
    ...unsigned,
    title: 'The CA certificate has expired',
    explanation:
      'The CA certificate behind the {issuerKind} {issuer} has expired, so it no longer signs: {message}',
    fix: [
      'Platform team: renew the CA certificate, and set the new one in the {issuerKind} or at the CA. A shorter spec.duration does not help.',
      'Platform team: install the new CA certificate where the old one is trusted.',
    ],
    find: ofCaThat(true),
  }),
  CaExpiring: defineReason({
    ...unsigned,
    title: 'The CA certificate expires too soon',
    explanation:
      'The CA certificate behind the {issuerKind} {issuer} expires before the requested certificate would: {message}',
    fix: [
      'Platform team: renew the CA certificate.',
      'Set a shorter spec.duration in the Certificate {certificate} until then.',
    ],
    find: ofCaThat(false),
  }),
  CaThrottled: defineReason({
    ...unsigned,
    value: 'rateLimited',
    severity: 'warning',
    actor: 'nobody',
    headline: 'retryAt',
    title: 'The CA receives too many requests',
    explanation:
      '{authority} throttles the requests of the {issuerKind} {issuer}: {message}',
    fix: [
      'Nothing to do: cert-manager retries automatically.',
      'Platform team: find what requests so many certificates, if it lasts.',
    ],
    find: complainsOf('CaThrottled', always('nobody')),
  }),
};

/** Why it refuses this certificate. */
const refusesCertificate = {
  CaNameRefused: defineReason({
    ...unsigned,
    title: 'The CA does not allow this hostname',
    explanation:
      '{authority} does not allow the {issuerKind} {issuer} to sign a name of the Certificate {certificate}: {message}',
    fix: [
      'Platform team: allow {hostname} in the role or policy that the {issuerKind} uses at the CA.',
      'Request a hostname that the CA allows, or use another issuer.',
    ],
    find: complainsOf('CaNameRefused'),
  }),
  CaCommonNameRequired: defineReason({
    ...unsigned,
    title: 'The CA requires a common name',
    explanation:
      '{authority} signs no certificate without a common name or other subject, and the Certificate {certificate} has none: {message}',
    fix: [
      'Platform team: allow certificates without a common name at the CA: for Vault, set require_cn=false on the role.',
      'Set spec.commonName of the Certificate {certificate} to one of its hostnames.',
    ],
    find: complainsOf('CaCommonNameRequired'),
  }),
  CaLifetimeRefused: defineReason({
    ...unsigned,
    title: 'The CA refuses the requested lifetime',
    explanation:
      '{authority} issues no certificate with the lifetime (spec.duration) that the Certificate {certificate} requests: {message}',
    fix: [
      'Set spec.duration of the Certificate {certificate}, or cert-manager.io/duration on its Ingress, to what the CA allows.',
      'Platform team: allow this lifetime in the role or policy of the CA.',
    ],
    find: complainsOf('CaLifetimeRefused', ownerOfCertificate),
  }),
  CaKeyRefused: defineReason({
    ...unsigned,
    title: 'The CA refuses this type of key',
    explanation:
      '{authority} does not accept the type or size of the private key of the Certificate {certificate}: {message}',
    fix: [
      'Set spec.privateKey.algorithm and size of the Certificate {certificate}, or the annotations for them on its Ingress, to what the CA allows.',
      'Platform team: allow this type of key in the role or policy of the CA.',
    ],
    find: complainsOf('CaKeyRefused', ownerOfCertificate),
  }),
  CaPolicyRefused: defineReason({
    ...unsigned,
    title: 'The CA’s policy refuses the certificate',
    explanation:
      '{authority} refused the request for the Certificate {certificate} by its policy: {message}',
    fix: [
      'Platform team: compare the request with the policy that the {issuerKind} uses at the CA, and correct the one that is wrong.',
      'Correct the Certificate {certificate} if the message names one of its fields.',
    ],
    find: complainsOf('CaPolicyRefused'),
  }),
};

/** What a certificate authority without ACME answers to an issuer. */
export const caRefusalReasons = { ...refusesIssuer, ...refusesCertificate };
