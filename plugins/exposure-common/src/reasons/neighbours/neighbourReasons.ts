import { defineReason } from '../defineReason';

/** Objects that stand in the way of an exposure before it is written. */
export const neighbourReasons = {
  SecretHasOtherOwner: defineReason({
    track: 'certificate',
    severity: 'error',
    actor: 'you',
    title: 'The Secret has another owner',
    explanation:
      'The Secret {secret} in the namespace {namespace} is already filled by {owners}. Two owners of one Secret overwrite each other’s key and certificate without end, until the limits of the certificate authority are used up.',
    fix: [
      'Take the other owner away first, or choose another hostname than {hostname}.',
      'If the Ingress should stay: remove its cert-manager annotation.',
    ],
    beforeMerge: { effect: 'refuse', ofNamespace: true },
    foundBy: 'neighbours',
  }),
  HostnameServedByOtherObject: defineReason({
    track: 'route',
    severity: 'error',
    actor: 'you',
    title: 'Another object of the namespace serves this hostname',
    explanation:
      'In the namespace {namespace}, the path {path} of {hostname} is already served by {owners}. Which of the two gets the requests is not defined.',
    fix: [
      'Take the other object away, or choose another hostname or path.',
      'If it is the one that this request replaces: remove it in the same change.',
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
      'In the namespace {namespace}, {owners} asks for a certificate for {hostname} too, in another Secret. Both are issued and renewed, and both count towards the limits of the certificate authority.',
    fix: [
      'Remove the other Certificate when nothing uses its Secret any more.',
    ],
    beforeMerge: { effect: 'warn', ofNamespace: true },
    foundBy: 'neighbours',
  }),
};
