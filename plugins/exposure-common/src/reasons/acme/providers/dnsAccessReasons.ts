import { defineReason } from '../../defineReason';
import { notPresented, unpresentable } from '../presentationOf';

const ofIssuer = 'issuer';

/** What is wrong with the credentials themselves, or with where they are used, although they may be valid. */
export const dnsAccessReasons = {
  DnsIdentityRefused: defineReason({
    ...unpresentable,
    title: 'cert-manager’s cloud identity is not accepted',
    explanation:
      'cert-manager cannot take on the role or identity with which {issuer} writes to {provider}: {message}',
    fix: [
      '{issuerOwner}: check the role or identity that {issuer} names.',
      'Platform team: make that role or identity trust cert-manager: its trust policy, the cluster’s OIDC provider or the federated credential of cert-manager’s ServiceAccount.',
    ],
    find: notPresented('DnsIdentityRefused', ofIssuer),
  }),
  AcmeDnsAccountMissing: defineReason({
    ...unpresentable,
    title: 'The Secret lacks an acme-dns account',
    explanation:
      'The accounts that {issuer} reads from the Secret {secret} include none for {hostname}: {message}',
    fix: [
      '{issuerOwner}: add an account for {hostname} of the acme-dns server, under that name, to the JSON of {secretKey} in the Secret {secret}.',
    ],
    find: notPresented('AcmeDnsAccountMissing', ofIssuer),
  }),
  DnsTokenMalformed: defineReason({
    ...unpresentable,
    title: 'The DNS provider token is malformed',
    explanation:
      'The token of {issuer} has a line break or another character that no HTTP header may have, so no request reached {provider}: {message}',
    fix: [
      '{issuerOwner}: replace the value in the Secret {secret} with the token alone, without a line break at its end.',
    ],
    find: notPresented('DnsTokenMalformed', ofIssuer),
  }),
  DnsAddressNotAllowed: defineReason({
    ...unpresentable,
    title: 'The provider refuses the cluster’s IP address',
    explanation:
      'The credentials of {issuer} are restricted to other IP addresses than the one that cert-manager’s requests to {provider} come from: {message}',
    fix: [
      '{issuerOwner}: allow the addresses from which the cluster reaches the internet for these credentials at {provider}.',
    ],
    find: notPresented('DnsAddressNotAllowed', ofIssuer),
  }),
};
