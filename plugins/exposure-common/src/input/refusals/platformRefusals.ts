import { rowsOf } from './RefusalWords';

/** Configuration that cannot be meant. */
export const platformRefusals = rowsOf({
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
  ControllerIsEverybody: {
    why: 'NetworkPolicies let in the controller alone. A prefix of length 0 is every address there is, so they would let in everybody and look as if they did not.',
    whatToDo:
      'Name the networks of the nodes that the controller runs on, such as `10.0.0.0/20`; with `alb` those of the load balancer’s subnets.',
  },
  IssuerNamedTwice: {
    why: 'A request names its issuer by name alone.',
    whatToDo: 'Name each issuer once in an environment.',
  },
  OneDefaultIssuer: {
    why: 'Requests that name no issuer take the default, so there must be exactly one.',
    whatToDo: 'Set `default: true` at one issuer and at no other.',
  },
  CombinedShapeDenies: {
    why: 'One NetworkPolicy for both directions denies whatever it does not name. With `defaultDeny: none` nothing may be denied.',
    whatToDo:
      'Choose `shape: separate`, or another `networkPolicy.defaultDeny`.',
  },
  LoginSettingOfOtherMode: {
    why: 'A shared login runs already, so nothing about its image or provider is written; a component’s own has labels that are known.',
    whatToDo: 'Leave the setting out, or change `login.oauth2Proxy.mode`.',
  },
  DnsModeNotPossible: {
    why: 'With this controller each Ingress gets an address of its own, so no DNSEndpoint can be written before the Ingress is there.',
    whatToDo:
      'Set `dns.mode: externalDns`, and let external-dns take the address from the Ingress; or `manual`, and make the record when the Ingress shows its address.',
  },
  ZoneNamedTwice: {
    why: 'The longest suffix decides about a hostname; two equal ones could not both.',
    whatToDo: 'Write one entry and name all its environments.',
  },
  ZoneIsPublicSuffix: {
    why: 'Everybody registers names under a public suffix (publicsuffix.org), so it cannot be your zone.',
    whatToDo: 'Name a domain under it.',
  },
});
