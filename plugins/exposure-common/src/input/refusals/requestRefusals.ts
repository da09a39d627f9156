import { rowsOf } from './RefusalWords';

/** Requests whose fields are right one by one and do not fit together, in the order they are told: first what holds anywhere, then what depends on the environment. */
export const requestRefusals = rowsOf({
  UnknownEnvironment: {
    why: 'Files can be written for the environments of the configuration only.',
    whatToDo: 'Choose one of those in the message.',
  },
  UnknownIssuer: {
    why: 'The environment has no issuer of that name.',
    whatToDo: 'Choose one of those in the message, or leave `issuer` out.',
  },
  AllowlistEmpty: {
    why: 'An allowlist without networks lets in nobody, or everybody, depending on the controller.',
    whatToDo: 'Name at least one network, such as `203.0.113.0/24`.',
  },
  AllowlistEverybody: {
    why: 'A prefix of length 0 is every address there is, so the list protects nothing and looks as if it did.',
    whatToDo: 'Take it out, or choose `access: public` if everybody is meant.',
  },
  AllowlistWithoutAccess: {
    why: 'The networks would have no effect, and their author believes that they have.',
    whatToDo: 'Choose `access: allowlist`, or leave `allowlist` out.',
  },
  PathReserved: {
    why: '`/oauth2` belongs to the login, which answers there.',
    whatToDo: 'Choose another path.',
  },
  WildcardWithLogin: {
    why: 'After the login the identity provider sends visitors back to addresses that it knows one by one.',
    whatToDo: 'Name each host.',
  },
  RedirectIsHostname: {
    why: 'A name serves or redirects; it cannot do both.',
    whatToDo: 'Take it out of `hostnames` or out of `redirects`.',
  },
  RedirectWildcard: {
    why: 'A redirect needs a name with a certificate of its own, and a wildcard would redirect names of others.',
    whatToDo: 'Name each host that redirects.',
  },
  RedirectToWildcard: {
    why: 'Redirects lead to the first of `hostnames`, and nobody can be sent to a wildcard.',
    whatToDo: 'Put a full hostname first.',
  },
  AccessNotPossible: {
    why: 'The environment’s controller cannot do this kind of access; the message says why not.',
    whatToDo:
      'Choose another kind of access, or an environment with one of the profiles in the message.',
  },
  SourceIpNotPreserved: {
    why: 'The load balancer puts its own address in the place of the visitor’s. An allowlist would then let in everybody or nobody.',
    whatToDo:
      'Look at `x-forwarded-for` and `x-real-ip` as your app receives them. If they show your own address, ask the platform team to set `ingress.sourceIp`; else choose `access: login`.',
  },
  LoginNotConfigured: {
    why: 'A login needs an oauth2-proxy, and the environment offers none.',
    whatToDo:
      'Ask the platform team to configure `login.oauth2Proxy`, or choose another kind of access.',
  },
  LoginInOtherNamespace: {
    why: 'An Ingress can send only to a Service of its own namespace, and the proxy is in another one.',
    whatToDo:
      'Ask the platform team for a proxy in your namespace, or choose another kind of access.',
  },
  InternalNeedsInternalIssuer: {
    why: 'A public CA writes every hostname into certificate transparency logs (RFC 9162), where everybody reads it.',
    whatToDo:
      'Choose one of the internal issuers in the message, or another kind of access if the name may be known.',
  },
  WildcardNeedsDns01: {
    why: 'ACME proves a wildcard by a DNS record only (RFC 8555 §7.1.3), and the issuer has no DNS-01 solver.',
    whatToDo:
      'Choose one of the issuers in the message, or name each host. DNS-01 often needs settings by the platform team.',
  },
  IssuerCannotProve: {
    why: 'The configuration names no solver for this issuer, so nothing could prove the name to the CA.',
    whatToDo:
      'The platform team names `http01` or `dns01` in `certificates.issuers[].solvers`.',
  },
  PodSelectorOneLabel: {
    why: 'Where Polaris guards the cluster it counts the labels of a pod that a policy selects by, and passes exactly one. To leave labels out by itself could open other pods.',
    whatToDo:
      'Name the one label that your pods have and no others, e.g. `app.kubernetes.io/instance`.',
  },
  PortNumberNeeded: {
    why: 'The controller’s routes know ports by number only.',
    whatToDo: 'Give the number of the Service’s port.',
  },
  PathNotPossible: {
    why: 'The environment’s controller does not take every path that Kubernetes takes; the message says which it does. It would refuse the Ingress, or leave it out without a word.',
    whatToDo: 'Choose another path.',
  },
  Http01BehindAccess: {
    why: 'This controller serves one Ingress for each hostname, so the HTTP-01 solver answers in the app’s own, behind its allowlist or login. The CA comes from addresses that nobody knows and signs in nowhere.',
    whatToDo:
      'Choose one of the issuers in the message; the platform team can give an issuer a DNS-01 solver.',
  },
  IssuerNotUsed: {
    why: 'The environment’s certificates are not made by cert-manager, so an issuer would have no effect, and its author believes that it has.',
    whatToDo: 'Leave `issuer` out.',
  },
  RedirectNotPossible: {
    why: 'The environment’s controller cannot redirect a hostname; the message says why not.',
    whatToDo:
      'Leave `redirects` out and redirect in your app, or choose an environment with one of the profiles in the message.',
  },
  WildcardNotPossible: {
    why: 'The environment’s controller cannot serve a wildcard; the message says why not.',
    whatToDo:
      'Name each host, or choose an environment with one of the profiles in the message.',
  },
});
