import { defineReason } from '../defineReason';
import { complainsOf, unready } from './signerFinder';

/** What an issuer lacks in the cluster: permissions, Secrets, settings. */
export const issuerAccessReasons = {
  IssuerNotPermitted: defineReason({
    ...unready,
    title: 'The issuer’s controller lacks a permission',
    explanation:
      'Kubernetes forbids the controller of the {issuerKind} {issuer} what it needs: {message}',
    fix: [
      'Platform team: create a Role and a RoleBinding that permit the controller’s service account this: {permission}.',
    ],
    find: complainsOf('IssuerNotPermitted'),
  }),
  IssuerSecretMissing: defineReason({
    ...unready,
    title: 'A Secret of the issuer is missing',
    explanation:
      'The {issuerKind} {issuer} reads a Secret that does not exist in {secretPlace}: {secret}.',
    fix: [
      'Platform team: create the Secret {secret} there, or correct its name in the {issuerKind}. The controller then continues automatically.',
    ],
    find: complainsOf('IssuerSecretMissing'),
  }),
  IssuerSecretIncomplete: defineReason({
    ...unready,
    title: 'A Secret of the issuer lacks data',
    explanation:
      'The {issuerKind} {issuer} reads a key that a Secret in {secretPlace} does not have. Secret: {secret}; key: {key}.',
    fix: [
      'Platform team: add the key to the Secret, or correct its name in the {issuerKind}. The controller then continues automatically.',
    ],
    find: complainsOf('IssuerSecretIncomplete'),
  }),
  IssuerKeyPairUnusable: defineReason({
    ...unready,
    title: 'The issuer’s CA certificate is unusable',
    explanation:
      'The Secret of the {issuerKind} {issuer} does not hold the certificate of a CA with its private key: {message}',
    fix: [
      'Platform team: check the Secret: tls.crt must be a CA certificate (isCA: true where a Certificate makes it), and tls.key its private key.',
    ],
    find: complainsOf('IssuerKeyPairUnusable'),
  }),
  ProvisionerUnusable: defineReason({
    ...unready,
    title: 'The issuer cannot use its provisioner',
    explanation:
      'The password, key or name of the provisioner in the {issuerKind} {issuer} does not fit the one of {authority}: {message}',
    fix: [
      'Platform team: check that the Secret in spec.provisioner.passwordRef holds the password of this provisioner, without a line break at its end.',
      'Platform team: compare spec.provisioner.name and kid with the provisioners of {authority}, and check spec.url and spec.caBundle.',
    ],
    find: complainsOf('ProvisionerUnusable'),
  }),
  IssuerMisconfigured: defineReason({
    ...unready,
    title: 'The issuer is configured wrongly',
    explanation:
      'The settings of the {issuerKind} {issuer} are incomplete or do not fit together: {message}',
    fix: [
      'Platform team: correct the {issuerKind} as the message says; its controller checks it again automatically.',
    ],
    find: complainsOf('IssuerMisconfigured'),
  }),
};
