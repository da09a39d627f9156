import { at, field, list } from '../input/pick';

/** Annotations whose value is the list of networks that may come in, separated by commas. */
export const allowlistAnnotations: readonly string[] = [
  'nginx.ingress.kubernetes.io/whitelist-source-range',
  'haproxy.org/allow-list',
  'haproxy-ingress.github.io/allowlist-source-range',
];

/** Annotations that make the controller ask a login first. */
export const loginAnnotations: readonly string[] = [
  'nginx.ingress.kubernetes.io/auth-url',
  'haproxy-ingress.github.io/auth-url',
];

/** Annotations that lead a hostname to another one. */
export const redirectAnnotations: readonly string[] = [
  'nginx.ingress.kubernetes.io/permanent-redirect',
  'haproxy.org/request-redirect',
  'haproxy-ingress.github.io/redirect-to',
  'alb.ingress.kubernetes.io/actions.redirect-to-hostname',
];

/** Annotations that name the objects which do it, separated by commas. */
export const referenceAnnotations: readonly string[] = [
  'traefik.ingress.kubernetes.io/router.middlewares',
  'konghq.com/plugins',
  'nginx.org/policies',
];

/** Every annotation that a request is read back from. */
export const accessAnnotations: readonly string[] = [
  ...allowlistAnnotations,
  ...loginAnnotations,
  ...redirectAnnotations,
  ...referenceAnnotations,
];

/** How an object of a controller's own kind says who may come in. */
export interface GuardSigns {
  /** Where its networks are. */
  allowlist(object: unknown): unknown;
  /** Where it asks a login. */
  login(object: unknown): unknown;
}

const firstOf = (value: unknown): unknown => list(value, entry => entry)[0];

/** The kinds that `middleware.yaml` may hold; none of them is watched in clusters. */
export const guardSigns: Readonly<Record<string, GuardSigns>> = {
  Middleware: {
    allowlist: object => at(object, 'spec', 'ipAllowList', 'sourceRange'),
    login: object => at(object, 'spec', 'forwardAuth'),
  },
  SecurityPolicy: {
    allowlist: object =>
      at(
        firstOf(at(object, 'spec', 'authorization', 'rules')),
        'principal',
        'clientCIDRs',
      ),
    login: object => at(object, 'spec', 'extAuth'),
  },
  KongPlugin: {
    allowlist: object =>
      field(object, 'plugin') === 'ip-restriction'
        ? at(object, 'config', 'allow')
        : undefined,
    login: () => undefined,
  },
  Policy: {
    allowlist: object => at(object, 'spec', 'accessControl', 'allow'),
    login: object => at(object, 'spec', 'externalAuth'),
  },
};
