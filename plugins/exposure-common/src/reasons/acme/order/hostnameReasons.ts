import { defineReason } from '../../defineReason';
import { refusedWith } from './orderFault';
import { refused } from './refused';

const ofRequest = { ...refused, actor: 'you' } as const;

/** What the Certificate asks for and the certificate authority does not issue. */
export const hostnameReasons = {
  CommonNameTooLong: defineReason({
    ...ofRequest,
    title: 'The common name is too long',
    explanation:
      'The certificate authority takes a common name of at most 64 characters. That of the Certificate {certificate} is longer, or it has no hostname short enough: {message}',
    fix: [
      'Add a hostname of at most 64 characters to the Certificate {certificate}: the longer one can stay beside it.',
      'Choose a shorter hostname, or an issuer whose certificate authority needs no common name.',
    ],
    find: refusedWith('CommonNameTooLong'),
  }),
  HostnameNotPublic: defineReason({
    ...ofRequest,
    title: 'The hostname is not a public name',
    explanation:
      'The certificate authority issues only for names in public domains, and {name} is in none: {message}',
    fix: [
      'Choose a hostname in a public domain, or an issuer with a private certificate authority.',
    ],
    find: refusedWith('HostnameNotPublic'),
  }),
  HostnameMalformed: defineReason({
    ...ofRequest,
    title: 'The hostname breaks a naming rule',
    explanation:
      'The certificate authority does not accept the form of {name}, and no retry changes that: {message}',
    fix: [
      'Choose a hostname of letters, digits and hyphens, without underscores, with at most 10 parts of at most 63 characters each.',
      'Use a wildcard only as the first part of a name, and a name with a public domain.',
    ],
    find: refusedWith('HostnameMalformed'),
  }),
  WildcardNotIssued: defineReason({
    ...ofRequest,
    title: 'The certificate authority refuses the wildcard',
    explanation:
      'The certificate authority of the issuer {issuer} does not issue the wildcard {name}: {message}',
    fix: [
      'Name each hostname in the Certificate {certificate} instead of a wildcard.',
      'Choose an issuer that issues wildcards, or ask the platform team for one.',
    ],
    find: refusedWith('WildcardNotIssued'),
  }),
  IdentifierTypeNotIssued: defineReason({
    ...ofRequest,
    title: 'The issuer cannot certify this identifier',
    explanation:
      'The certificate authority does not issue certificates for identifiers of this kind, such as IP addresses, and refuses the whole order, {hostname} included: {message}',
    fix: [
      'Remove {identifier} from spec.ipAddresses or spec.dnsNames of the Certificate {certificate}.',
      'Choose an issuer that certifies such identifiers, if you need one.',
    ],
    find: refusedWith('IdentifierTypeNotIssued'),
  }),
  TooManyNames: defineReason({
    ...ofRequest,
    title: 'The Certificate has too many hostnames',
    explanation:
      'The certificate authority does not issue one certificate for as many hostnames as {certificate} has: {message}',
    fix: [
      'Use several Certificates with fewer hostnames each in place of {certificate}.',
    ],
    find: refusedWith('TooManyNames'),
  }),
  HostnameRedundant: defineReason({
    ...ofRequest,
    title: 'A wildcard already covers the hostname',
    explanation:
      'The Certificate {certificate} names both {name} and the wildcard {wildcard} that covers it. The certificate authority takes only one of them: {message}',
    fix: [
      'Remove {name} from {namesIn}: the wildcard covers it; cert-manager orders again immediately.',
    ],
    find: refusedWith('HostnameRedundant'),
  }),
  CertificateKeyForbidden: defineReason({
    ...ofRequest,
    title: 'The certificate needs a new private key',
    explanation:
      'The certificate authority forbids the private key of the Certificate {certificate}, as weak, publicly known or in use elsewhere: {message}',
    fix: [
      'Set spec.privateKey.rotationPolicy of the Certificate {certificate} to Always, so that cert-manager creates a new private key.',
      'Run cmctl renew {certificate} -n {namespace} if it is Always already: each attempt then has a new private key.',
    ],
    find: refusedWith('CertificateKeyForbidden'),
  }),
  CertificateKeyIsAccountKey: defineReason({
    ...ofRequest,
    title: 'The certificate uses the account’s key',
    explanation:
      'The private key of the Certificate {certificate} is also the account key of the issuer {issuer}, which the certificate authority does not accept: {message}',
    fix: [
      'Set spec.secretName of the Certificate {certificate} to another Secret than privateKeySecretRef of the issuer {issuer} names: the two must not be the same.',
      'Set spec.privateKey.rotationPolicy to Always, so that cert-manager creates a new private key, if the key was copied.',
    ],
    find: refusedWith('CertificateKeyIsAccountKey'),
  }),
  CertificateKeyRefused: defineReason({
    ...ofRequest,
    title: 'The certificate’s private key is refused',
    explanation:
      'The certificate authority does not accept the algorithm, size or curve of the private key of the Certificate {certificate}: {message}',
    fix: [
      'Set spec.privateKey of the Certificate {certificate} to RSA with 2048, 3072 or 4096 bits, or to ECDSA with 256 or 384; cert-manager tries a changed one immediately.',
      'Set spec.privateKey.rotationPolicy to Always, so that cert-manager creates a new private key of that kind.',
    ],
    find: refusedWith('CertificateKeyRefused'),
  }),
  CertificateRequestRefused: defineReason({
    ...ofRequest,
    title: 'The certificate authority refuses the signing request',
    explanation:
      'The certificate authority does not issue what the Certificate {certificate} asks for, and a retry asks for the same: {message}',
    fix: [
      'Correct {csrFields} of the Certificate {certificate}; cert-manager tries a changed one immediately.',
    ],
    find: refusedWith('CertificateRequestRefused'),
  }),
  OrderRejectedIdentifier: defineReason({
    ...ofRequest,
    title: 'The certificate authority refuses this hostname',
    explanation:
      'The certificate authority does not issue certificates for {name}, and no retry changes that: {message}',
    fix: [
      'Choose another hostname, or an issuer with a private certificate authority.',
    ],
    find: refusedWith('OrderRejectedIdentifier'),
  }),
};
