import { defineReason } from '../defineReason';
import { complainsOf, unready } from './signerFinder';

/** Why an ACME issuer has no account that its certificate authority serves. */
export const issuerAccountReasons = {
  AccountBindingRequired: defineReason({
    ...unready,
    title: 'The CA requires an external account binding',
    explanation:
      'The certificate authority of the {issuerKind} {issuer} registers no account without an external account binding (EAB): {message}',
    fix: [
      'Platform team: set spec.acme.externalAccountBinding of the {issuerKind} to the EAB key ID and HMAC key from the CA.',
      'Platform team: set spec.acme.email too, if the binding is set already: ZeroSSL wants both.',
    ],
    find: complainsOf('AccountBindingRequired'),
  }),
  AccountBindingRefused: defineReason({
    ...unready,
    title: 'The external account binding is wrong',
    explanation:
      'The key ID or HMAC key in the external account binding (EAB) of the {issuerKind} {issuer} is wrong: {message}',
    fix: [
      'Platform team: check the Secret that spec.acme.externalAccountBinding names: it holds the HMAC key exactly as the CA shows it, in base64url and not encoded twice.',
      'Platform team: create a new EAB key at the CA if this one was used or revoked, and set its key ID as well.',
    ],
    find: complainsOf('AccountBindingRefused'),
  }),
  AccountBindingUsed: defineReason({
    ...unready,
    title: 'The account key is already bound',
    explanation:
      'The account key of the {issuerKind} {issuer} is already registered and bound at the CA, which accepts no second external account binding (EAB) for it: {message}',
    fix: [
      'Platform team: set another Secret name in spec.acme.privateKeySecretRef and a new EAB key from the CA, so that cert-manager registers a new account key.',
    ],
    find: complainsOf('AccountBindingUsed'),
  }),
  AccountKeyUnusable: defineReason({
    ...unready,
    title: 'The issuer’s account key is unusable',
    explanation:
      'cert-manager cannot use the Secret with the ACME account key of the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: check the Secret that spec.acme.privateKeySecretRef names: an RSA key in PEM, in {secretPlace}.',
      'Platform team: set another Secret name there, if the account is not needed: cert-manager then registers a new one.',
    ],
    find: complainsOf('AccountKeyUnusable'),
  }),
  AccountContactRefused: defineReason({
    ...unready,
    title: 'The CA refuses the contact address',
    explanation:
      'The certificate authority does not accept the email address in spec.acme.email of the {issuerKind} {issuer}: {message}',
    fix: [
      'Platform team: set spec.acme.email to an address in a domain that exists, or leave it out. cert-manager registers immediately.',
    ],
    find: complainsOf('AccountContactRefused'),
  }),
  AccountTermsNotAccepted: defineReason({
    ...unready,
    title: 'The CA wants its terms accepted',
    explanation:
      'The certificate authority serves the account of the {issuerKind} {issuer} only once someone has accepted its terms of service: {message}',
    fix: [
      'Platform team: confirm the terms at the CA, then restart cert-manager: it does not register again automatically.',
    ],
    find: complainsOf('AccountTermsNotAccepted'),
  }),
  AccountRateLimited: defineReason({
    ...unready,
    value: 'rateLimited',
    title: 'The CA registers no account for now',
    explanation:
      'The certificate authority refuses to register the account of the {issuerKind} {issuer} because of too many requests. It allows the next one {retryAfter}.',
    fix: [
      'Platform team: restart cert-manager then: it does not register again automatically.',
      'Platform team: use one account key for all clusters, if several register at the same time.',
    ],
    find: complainsOf('AccountRateLimited'),
  }),
  AccountRegistrationRefused: defineReason({
    ...unready,
    title: 'The CA refuses the issuer’s account',
    explanation:
      'The certificate authority does not accept the ACME account of the {issuerKind} {issuer}, and no retry changes that: {message}',
    fix: [
      'Platform team: set another Secret name in spec.acme.privateKeySecretRef, so that cert-manager registers a new account.',
    ],
    find: complainsOf('AccountRegistrationRefused'),
  }),
};
