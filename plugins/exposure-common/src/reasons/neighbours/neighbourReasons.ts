import { defineReason } from '../defineReason';

/** Objects that are in the way of an exposure before it is written. */
export const neighbourReasons = {
  SecretHasOtherOwner: defineReason({
    track: 'certificate',
    severity: 'error',
    actor: 'you',
    title: 'The Secret has another owner',
    explanation:
      'The Secret {secret} in the namespace {namespace} is already written by {owners}. Two owners keep overwriting each other’s key and certificate, until the certificate authority’s rate limits are used up.',
    fix: [
      'Remove the other owner first, or choose a hostname other than {hostname}.',
      'Remove only the cert-manager annotation if the owner is an Ingress that should stay.',
    ],
    beforeMerge: { effect: 'refuse', ofNamespace: true },
    foundBy: 'neighbours',
  }),
  HostnameServedByOtherObject: defineReason({
    track: 'route',
    severity: 'error',
    actor: 'you',
    title: 'Another object already serves this hostname',
    explanation:
      'In the namespace {namespace}, the path {path} of {hostname} is already served by {owners}. Which of the two receives a request is not defined.',
    fix: [
      'Remove the other object, or choose another hostname or path.',
      'Remove it in the same change if this request replaces it.',
    ],
    // No conflict, as the pull request may be the one that replaces what stands there.
    beforeMerge: { effect: 'warn', ofNamespace: true },
    foundBy: 'neighbours',
  }),
  HostnameHasOtherCertificate: defineReason({
    track: 'certificate',
    severity: 'warning',
    actor: 'you',
    title: 'The hostname has another certificate',
    explanation:
      'In the namespace {namespace}, {owners} also requests a certificate for {hostname}, in another Secret. Both are issued and renewed, and both count towards the certificate authority’s rate limits.',
    fix: ['Remove the other Certificate once nothing uses its Secret.'],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    foundBy: 'neighbours',
  }),
};
