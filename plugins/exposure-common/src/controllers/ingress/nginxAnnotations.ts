/**
 * The annotations that ingress-nginx shares with controllers that read the same ones. The allowlist has its older name because
 * Traefik's NGINX provider and all releases read that one.
 */
export const nginxAnnotations = {
  sslRedirect: 'nginx.ingress.kubernetes.io/ssl-redirect',
  allowlist: 'nginx.ingress.kubernetes.io/whitelist-source-range',
  authUrl: 'nginx.ingress.kubernetes.io/auth-url',
  authSignin: 'nginx.ingress.kubernetes.io/auth-signin',
  authResponseHeaders: 'nginx.ingress.kubernetes.io/auth-response-headers',
  permanentRedirect: 'nginx.ingress.kubernetes.io/permanent-redirect',
} as const;
