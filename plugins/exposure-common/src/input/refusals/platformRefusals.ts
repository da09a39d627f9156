import { rowsOf } from './RefusalWords';

/** Configuration that cannot be meant. */
export const platformRefusals = rowsOf({
  UnknownCluster: {
    why: 'The status is read from the cluster with that name, and the `kubernetes:` section has none.',
    whatToDo: 'Copy a name from `kubernetes.clusterLocatorMethods`.',
  },
  ProfileNotSupported: {
    why: 'Each controller needs different files, which cannot be guessed for an unknown one.',
    whatToDo: 'Choose one of the profiles in the message.',
  },
  TrustedHopsWithoutForwardedFor: {
    why: 'Trusted hops are counted in the header `X-Forwarded-For`, which is not used here.',
    whatToDo: 'Set `sourceIp: forwardedFor`, or leave `trustedHops` out.',
  },
  ControllerIsEverybody: {
    why: 'NetworkPolicies allow traffic from the controller only. A prefix of length 0 covers every address, so they would let everyone in and look as if they did not.',
    whatToDo:
      'Name the networks of the nodes that the controller runs on, such as `10.0.0.0/20`; with `alb` those of the load balancer’s subnets.',
  },
  IssuerNamedTwice: {
    why: 'A request identifies its issuer by name only.',
    whatToDo: 'List each issuer once in an environment.',
  },
  IssuerKindNeedsGroup: {
    why: 'The API group cert-manager.io has only Issuers and ClusterIssuers; an issuer of another kind is found by its own API group.',
    whatToDo:
      'Set `group` to the part of the issuer’s `apiVersion` before the slash.',
  },
  BackoffEndsBeforeItBegins: {
    why: 'After each failure cert-manager doubles the wait, from the shorter to the longer duration.',
    whatToDo:
      'Copy both durations from cert-manager’s flags; left out, they are `1h` and `32h`.',
  },
  OneDefaultIssuer: {
    why: 'Requests that name no issuer use the default, so there must be exactly one.',
    whatToDo: 'Set `default: true` for exactly one issuer.',
  },
  CombinedShapeDenies: {
    why: 'One NetworkPolicy for both directions denies everything that it does not allow. With `defaultDeny: none` nothing may be denied.',
    whatToDo:
      'Choose `shape: separate`, or another `networkPolicy.defaultDeny`.',
  },
  LoginSettingOfOtherMode: {
    why: 'A shared login already runs, so its image and provider are not written; a component’s own login has known labels.',
    whatToDo: 'Leave the setting out, or change `login.oauth2Proxy.mode`.',
  },
  DnsModeNotPossible: {
    why: 'With this controller each Ingress gets its own address, so no DNSEndpoint can be written before the Ingress exists.',
    whatToDo:
      'Set `dns.mode: externalDns` so that external-dns takes the address from the Ingress, or `manual` and create the record when the Ingress shows its address.',
  },
  ZoneNamedTwice: {
    why: 'The longest matching suffix decides which zone a hostname belongs to, so each suffix may occur only once.',
    whatToDo: 'Write one entry and name all its environments.',
  },
  ZoneIsPublicSuffix: {
    why: 'Anyone can register names under a public suffix (publicsuffix.org), so it cannot be your zone.',
    whatToDo: 'Name a domain under it.',
  },
});
