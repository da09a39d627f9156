import { annotations } from './annotations';

/**
 * What makes cert-manager write a Certificate for an Ingress, a Gateway or a ListenerSet by itself.
 * @see https://cert-manager.io/docs/usage/ingress/#supported-annotations
 */
export const shimAnnotations: readonly string[] = [
  annotations.clusterIssuer,
  annotations.issuer,
  'kubernetes.io/tls-acme',
];
