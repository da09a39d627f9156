import { defineReason } from '../../defineReason';
import { refusedIssuerWith } from './orderFault';
import { refused } from './refused';

const ofIssuer = { ...refused, actor: 'platform' } as const;

/** What is wrong with the issuer: its account, or what it always asks for. */
export const accountReasons = {
  OrderProfileUnknown: defineReason({
    ...ofIssuer,
    title: 'The issuer requests an unknown profile',
    explanation:
      'The certificate authority does not offer the profile that the issuer {issuer} requests, or not to its account: {message}',
    fix: ['{issuerOwner}: correct or remove the issuer’s profile.'],
    find: refusedIssuerWith('OrderProfileUnknown'),
  }),
  AccountDoesNotExist: defineReason({
    ...ofIssuer,
    title: 'The issuer’s ACME account does not exist',
    explanation:
      'The certificate authority does not know the account of the issuer {issuer}, and no retry changes that: {message}',
    fix: [
      '{issuerOwner}: check the server address of the issuer {issuer}, and whether that server lost its data.',
      '{issuerOwner}: set a new name in the issuer’s privateKeySecretRef, so that cert-manager registers a new account.',
    ],
    find: refusedIssuerWith('AccountDoesNotExist'),
  }),
  AccountNotRegistered: defineReason({
    ...ofIssuer,
    title: 'cert-manager lacks the issuer’s ACME account',
    explanation:
      'cert-manager sent the order without naming the account of the issuer {issuer}: it has not registered one there, or lost its address: {message}',
    fix: [
      'Platform team: restart cert-manager’s controller, so that it registers the account of the issuer {issuer} again.',
      '{issuerOwner}: set a new name in the issuer’s privateKeySecretRef if the same answer returns.',
      'Run cmctl renew {certificate} -n {namespace} afterwards to retry immediately.',
    ],
    find: refusedIssuerWith('AccountNotRegistered'),
  }),
  AccountPolicyExpired: defineReason({
    ...ofIssuer,
    title: 'The ACME account’s policy has expired',
    explanation:
      'At the certificate authority, the contract or policy behind the account of the issuer {issuer} has expired, which concerns all its hostnames: {message}',
    fix: [
      '{issuerOwner}: renew the policy of this account at the certificate authority, or choose an issuer with another account.',
    ],
    find: refusedIssuerWith('AccountPolicyExpired'),
  }),
  AccountRefused: defineReason({
    ...ofIssuer,
    title: 'The issuer’s ACME account is refused',
    explanation:
      'The certificate authority does not accept the account or account key of the issuer {issuer}, and no retry changes that: {message}',
    fix: [
      '{issuerOwner}: ask the certificate authority why it refuses the account.',
      '{issuerOwner}: set a new name in the issuer’s privateKeySecretRef, so that cert-manager registers a new account.',
    ],
    find: refusedIssuerWith('AccountRefused'),
  }),
  AccountNotAuthorized: defineReason({
    ...ofIssuer,
    title: 'The issuer’s account may not order this',
    explanation:
      'The certificate authority does not allow the account of the issuer {issuer} to order a certificate for {hostname}: {message}',
    fix: [
      '{issuerOwner}: allow {hostname} for this account at the certificate authority, or choose an issuer whose account may order it.',
    ],
    find: refusedIssuerWith('AccountNotAuthorized'),
  }),
  AccountNeedsAction: defineReason({
    ...ofIssuer,
    title: 'The ACME account needs its owner’s consent',
    explanation:
      'The certificate authority takes orders of the issuer {issuer} only after the account’s owner acts, usually by accepting new terms: {message}',
    fix: [
      '{issuerOwner}: open the address in the certificate authority’s answer and accept its terms.',
    ],
    find: refusedIssuerWith('AccountNeedsAction'),
  }),
  ExternalAccountMissing: defineReason({
    ...ofIssuer,
    title: 'The ACME account needs external account binding',
    explanation:
      'The certificate authority takes orders only from an account that is bound to a customer of its own. That of the issuer {issuer} is not: {message}',
    fix: [
      '{issuerOwner}: set externalAccountBinding of the issuer {issuer} to the key that the certificate authority gave you.',
    ],
    find: refusedIssuerWith('ExternalAccountMissing'),
  }),
  DurationNotSupported: defineReason({
    ...ofIssuer,
    title: 'The certificate authority sets the duration',
    explanation:
      'The issuer {issuer} requests how long the certificate is valid, which its certificate authority does not support: {message}',
    fix: [
      '{issuerOwner}: set enableDurationFeature of the issuer {issuer} to false.',
      'Remove spec.duration from the Certificate {certificate} if that is not wanted.',
    ],
    find: refusedIssuerWith('DurationNotSupported'),
  }),
  ReplacementRefused: defineReason({
    ...ofIssuer,
    title: 'The certificate authority refuses the replacement',
    explanation:
      'The order says which certificate it replaces (ARI), and the certificate authority does not accept that one: {message}',
    fix: [
      '{issuerOwner}: set renewalInformationSource of the issuer {issuer} to None, or update cert-manager.',
    ],
    find: refusedIssuerWith('ReplacementRefused'),
  }),
  OrderMalformed: defineReason({
    ...ofIssuer,
    title: 'The certificate authority cannot process the request',
    explanation:
      'The certificate authority finds cert-manager’s request malformed, and a retry sends the same again: {message}',
    fix: [
      '{issuerOwner}: check the server address of the issuer {issuer}, and what its certificate authority expects.',
      'Platform team: check whether a newer version of cert-manager is needed.',
    ],
    find: refusedIssuerWith('OrderMalformed'),
  }),
};
