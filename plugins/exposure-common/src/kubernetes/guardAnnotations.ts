/** Annotations of Ingresses that make a controller ask for a login, restrict networks or redirect, by the controller's prefix. */
const guards: Readonly<Record<string, readonly string[]>> = {
  'nginx.ingress.kubernetes.io': [
    'auth-type',
    'auth-secret',
    'auth-url',
    'auth-signin',
    'auth-tls-secret',
    'allowlist-source-range',
    'whitelist-source-range',
    'denylist-source-range',
    'permanent-redirect',
    'temporal-redirect',
    'force-ssl-redirect',
    'enable-modsecurity',
  ],
  'nginx.org': ['basic-auth-secret', 'jwt-key', 'policies'],
  'haproxy.org': ['auth-type', 'auth-secret', 'allow-list', 'whitelist'],
  'haproxy-ingress.github.io': [
    'auth-url',
    'auth-secret',
    'allowlist-source-range',
    'whitelist-source-range',
    'redirect-to',
  ],
  'traefik.ingress.kubernetes.io': ['router.middlewares'],
  'konghq.com': ['plugins'],
  'alb.ingress.kubernetes.io': ['auth-type', 'inbound-cidrs', 'wafv2-acl-arn'],
};

export const guardAnnotations: readonly string[] = Object.entries(
  guards,
).flatMap(([prefix, names]) => names.map(name => `${prefix}/${name}`));
