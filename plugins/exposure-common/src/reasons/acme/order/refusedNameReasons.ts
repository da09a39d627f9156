import { defineReason } from '../../defineReason';
import { refusedWith } from './orderFault';
import { refused } from './refused';

const ofOtherName = { ...refused, actor: 'you' } as const;

const removal =
  'Remove {name} from spec.dnsNames of the Certificate {certificate}, or from the TLS hosts of the Ingress that it is made from.';

/** A name that the Certificate has beside the hostname, and that keeps the hostname from its certificate. */
export const refusedNameReasons = {
  OtherNameNotPublic: defineReason({
    ...ofOtherName,
    title: 'Another name of the Certificate is private',
    explanation:
      'The Certificate {certificate} also names {name}, which is in no public domain. The certificate authority therefore refuses the whole order, {hostname} included: {message}',
    fix: [
      removal,
      'Use a separate Certificate for {name}, with an issuer of a private certificate authority, if it needs one.',
    ],
    find: refusedWith('OtherNameNotPublic'),
  }),
  OtherNameMalformed: defineReason({
    ...ofOtherName,
    title: 'Another name breaks a naming rule',
    explanation:
      'The Certificate {certificate} also names {name}, whose form is not allowed. The certificate authority therefore refuses the whole order, {hostname} included: {message}',
    fix: [
      removal,
      'Correct {name} if it is needed: letters, digits and hyphens, no underscore, at most 10 parts, and one wildcard as the first part.',
    ],
    find: refusedWith('OtherNameMalformed'),
  }),
  OtherNameRefused: defineReason({
    ...ofOtherName,
    title: 'Another name of the Certificate is refused',
    explanation:
      'The Certificate {certificate} also names {name}, for which the certificate authority does not issue. It therefore refuses the whole order, {hostname} included: {message}',
    fix: [
      removal,
      'Use a separate Certificate for {name}, with another issuer, if it needs one.',
    ],
    find: refusedWith('OtherNameRefused'),
  }),
};
