import { rowsOf } from './RefusalWords';

/** Requests whose fields are right one by one and do not fit together, in the order they are told: first what holds anywhere, then what depends on the environment. */
export const requestRefusals = rowsOf({
  UnknownEnvironment: {
    why: 'Files can be written only for the environments in the configuration.',
    whatToDo: 'Choose one of those in the message.',
  },
  UnknownIssuer: {
    why: 'The environment has no issuer with that name.',
    whatToDo: 'Choose one of those in the message, or leave `issuer` out.',
  },
  AllowlistEmpty: {
    why: 'An allowlist without networks lets in no one or everyone, depending on the controller.',
    whatToDo: 'Name at least one network, such as `203.0.113.0/24`.',
  },
  AllowlistEverybody: {
    why: 'A prefix of length 0 covers every address, so the list protects nothing and looks as if it did.',
    whatToDo:
      'Remove it, or choose `access: public` if everyone may reach the address.',
  },
  AllowlistWithoutAccess: {
    why: 'The networks would have no effect, although the request looks as if they had.',
    whatToDo: 'Choose `access: allowlist`, or leave `allowlist` out.',
  },
  PathReserved: {
    why: '`/oauth2` belongs to the login, which answers there.',
    whatToDo: 'Choose another path.',
  },
  WildcardWithLogin: {
    why: 'After the login the identity provider sends visitors back only to addresses that are registered one by one.',
    whatToDo: 'Name each hostname.',
  },
  RedirectIsHostname: {
    why: 'A hostname serves or redirects; it cannot do both.',
    whatToDo: 'Remove it from `hostnames` or from `redirects`.',
  },
  RedirectWildcard: {
    why: 'A redirect needs a hostname with its own certificate, and a wildcard would redirect hostnames of others.',
    whatToDo: 'Name each hostname that redirects.',
  },
  RedirectToWildcard: {
    why: 'Redirects lead to the first of `hostnames`, and a redirect cannot lead to a wildcard.',
    whatToDo: 'Put a full hostname first.',
  },
  AccessNotPossible: {
    why: 'The environment’s controller does not support this kind of access; the message says why.',
    whatToDo:
      'Choose another kind of access, or an environment with one of the profiles in the message.',
  },
  SourceIpNotPreserved: {
    why: 'The load balancer replaces the visitor’s address with its own. An allowlist would then let in everyone or no one.',
    whatToDo:
      'Check `x-forwarded-for` and `x-real-ip` as your app receives them. If they show your own address, ask the platform team to set `ingress.sourceIp`; otherwise choose `access: login`.',
  },
  LoginNotConfigured: {
    why: 'A login needs an oauth2-proxy, and the environment offers none.',
    whatToDo:
      'Ask the platform team to configure `login.oauth2Proxy`, or choose another kind of access.',
  },
  LoginInOtherNamespace: {
    why: 'An Ingress can route only to a Service in its own namespace, and the proxy is in another one.',
    whatToDo:
      'Ask the platform team for a proxy in your namespace, or choose another kind of access.',
  },
  InternalNeedsInternalIssuer: {
    why: 'A public CA writes every hostname into certificate transparency logs (RFC 9162), which anyone can read.',
    whatToDo:
      'Choose one of the internal issuers in the message, or another kind of access if the hostname may be known.',
  },
  WildcardNeedsDns01: {
    why: 'ACME validates a wildcard only by a DNS record (RFC 8555 §7.1.3), and the issuer has no DNS-01 solver.',
    whatToDo:
      'Choose one of the issuers in the message, or name each hostname. DNS-01 often needs settings by the platform team.',
  },
  IssuerCannotProve: {
    why: 'The configuration names no solver for this issuer, so the CA could not validate the hostname.',
    whatToDo:
      'Platform team: set `http01` or `dns01` in `certificates.issuers[].solvers`.',
  },
  PodSelectorOneLabel: {
    why: 'If Polaris checks the cluster, a policy passes only if it selects pods by exactly one label. Leaving labels out automatically could open other pods.',
    whatToDo:
      'Name one label that only your pods have, e.g. `app.kubernetes.io/instance`.',
  },
  PortNumberNeeded: {
    why: 'The controller’s routes refer to ports by number only.',
    whatToDo: 'Give the number of the Service’s port.',
  },
  PathNotPossible: {
    why: 'The environment’s controller does not accept every path that Kubernetes accepts; the message says which it does. It would reject the Ingress, or ignore it silently.',
    whatToDo: 'Choose another path.',
  },
  Http01BehindAccess: {
    why: 'This controller serves one Ingress for each hostname, so the HTTP-01 solver answers in the app’s own, behind its allowlist or login. The CA validates from unpublished addresses and cannot sign in.',
    whatToDo:
      'Choose one of the issuers in the message; the platform team can add a DNS-01 solver to an issuer.',
  },
  IssuerNotUsed: {
    why: 'The environment’s certificates do not come from cert-manager, so an issuer would have no effect.',
    whatToDo: 'Leave `issuer` out.',
  },
  RedirectNotPossible: {
    why: 'The environment’s controller cannot redirect a hostname; the message says why.',
    whatToDo:
      'Leave `redirects` out and redirect in your app, or choose an environment with one of the profiles in the message.',
  },
  WildcardNotPossible: {
    why: 'The environment’s controller cannot serve a wildcard; the message says why.',
    whatToDo:
      'Name each hostname, or choose an environment with one of the profiles in the message.',
  },
});
