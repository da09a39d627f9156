/** The annotations that ingress-nginx shares with controllers that read the same ones. */
export const nginxAnnotations = {
  sslRedirect: 'nginx.ingress.kubernetes.io/ssl-redirect',
  allowlist: 'nginx.ingress.kubernetes.io/whitelist-source-range',
  authUrl: 'nginx.ingress.kubernetes.io/auth-url',
  authSignin: 'nginx.ingress.kubernetes.io/auth-signin',
  authResponseHeaders: 'nginx.ingress.kubernetes.io/auth-response-headers',
  permanentRedirect: 'nginx.ingress.kubernetes.io/permanent-redirect',
} as const;
