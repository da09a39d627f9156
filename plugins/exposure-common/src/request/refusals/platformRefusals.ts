import type { RefusalWords } from './RefusalWords';

/** Configuration that cannot be meant. */
export const platformRefusals = {
  UnknownCluster: {
    why: 'Status is read from the cluster of that name, and the `kubernetes:` section has none.',
    whatToDo: 'Copy a name from `kubernetes.clusterLocatorMethods`.',
  },
  ProfileNotSupported: {
    why: 'Each controller is written for differently, so an unknown one cannot be guessed.',
    whatToDo: 'Choose one of the profiles in the message.',
  },
  TrustedHopsWithoutForwardedFor: {
    why: 'Trusted hops are counted in the header `X-Forwarded-For`, which is not used here.',
    whatToDo: 'Set `sourceIp: forwardedFor`, or leave `trustedHops` out.',
  },
  ListenerSetsNeeded: {
    why: 'Without ListenerSet (Gateway API 1.5) a team cannot bring a certificate of its own to a Gateway of the platform.',
    whatToDo: 'Install Gateway API 1.5 and set `listenerSets: true`.',
  },
  IssuerNamedTwice: {
    why: 'A request names its issuer by name alone.',
    whatToDo: 'Name each issuer once in an environment.',
  },
  OneDefaultIssuer: {
    why: 'Requests that name no issuer take the default, so there must be exactly one.',
    whatToDo: 'Set `default: true` at one issuer and at no other.',
  },
  LoginModeNotSupported: {
    why: 'Nothing can be written for this mode.',
    whatToDo: 'Choose one of the modes in the message.',
  },
  ZoneNamedTwice: {
    why: 'The longest suffix decides about a hostname; two equal ones could not both.',
    whatToDo: 'Write one entry and name all its environments.',
  },
  ZoneIsPublicSuffix: {
    why: 'Everybody registers names under a public suffix (publicsuffix.org), so it cannot be your zone.',
    whatToDo: 'Name a domain under it.',
  },
} as const satisfies Record<string, RefusalWords>;
