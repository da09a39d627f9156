/**
 * Controllers that manifests can be written for.
 * @public
 */
export const profileNames = [
  'ingress-nginx',
  'traefik',
  'traefik-nginx',
  'gateway-api',
  'haproxy',
  'haproxy-ingress',
  'f5-nginx',
  'contour',
  'kong',
  'cilium',
  'istio',
  'alb',
  'gke',
] as const;

/** @public */
export type ProfileName = (typeof profileNames)[number];
