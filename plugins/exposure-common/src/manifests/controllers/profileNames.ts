/**
 * Controllers that manifests can be written for.
 * @public
 */
export const profileNames = [
  'ingress-nginx',
  'traefik',
  'gateway-api',
] as const;

/** @public */
export type ProfileName = (typeof profileNames)[number];
