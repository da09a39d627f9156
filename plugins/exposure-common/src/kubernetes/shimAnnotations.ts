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

/**
 * On an object that a virtual cluster copied here: what its other annotations ask for is done inside that cluster.
 * @see https://www.vcluster.com/docs/vcluster/configure/vcluster-yaml/sync/to-host/networking/ingresses
 */
export const syncedAnnotation = 'vcluster.loft.sh/object-name';
