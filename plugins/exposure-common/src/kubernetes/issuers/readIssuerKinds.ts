/**
 * External issuers whose Ready condition is read, where the cluster has the kind and the portal may. Only kinds of a name
 * that no other group has: `kubectl` and the table of watched kinds know them by it.
 */
export const readIssuerKinds = [
  {
    kind: 'AWSPCAIssuer',
    group: 'awspca.cert-manager.io',
    version: 'v1beta1',
    plural: 'awspcaissuers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'AWSPCAClusterIssuer',
    group: 'awspca.cert-manager.io',
    version: 'v1beta1',
    plural: 'awspcaclusterissuers',
    namespaced: false,
    optional: true,
  },
  {
    kind: 'GoogleCASIssuer',
    group: 'cas-issuer.jetstack.io',
    version: 'v1beta1',
    plural: 'googlecasissuers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'GoogleCASClusterIssuer',
    group: 'cas-issuer.jetstack.io',
    version: 'v1beta1',
    plural: 'googlecasclusterissuers',
    namespaced: false,
    optional: true,
  },
  {
    kind: 'StepIssuer',
    group: 'certmanager.step.sm',
    version: 'v1beta1',
    plural: 'stepissuers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'StepClusterIssuer',
    group: 'certmanager.step.sm',
    version: 'v1beta1',
    plural: 'stepclusterissuers',
    namespaced: false,
    optional: true,
  },
  {
    kind: 'OriginIssuer',
    group: 'cert-manager.k8s.cloudflare.com',
    version: 'v1',
    plural: 'originissuers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'ClusterOriginIssuer',
    group: 'cert-manager.k8s.cloudflare.com',
    version: 'v1',
    plural: 'clusteroriginissuers',
    namespaced: false,
    optional: true,
  },
  {
    kind: 'VenafiIssuer',
    group: 'jetstack.io',
    version: 'v1alpha1',
    plural: 'venafiissuers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'VenafiClusterIssuer',
    group: 'jetstack.io',
    version: 'v1alpha1',
    plural: 'venaficlusterissuers',
    namespaced: false,
    optional: true,
  },
] as const;

/** @public */
export type ExternalIssuerName =
  | 'AWSPCAIssuer'
  | 'AWSPCAClusterIssuer'
  | 'GoogleCASIssuer'
  | 'GoogleCASClusterIssuer'
  | 'StepIssuer'
  | 'StepClusterIssuer'
  | 'OriginIssuer'
  | 'ClusterOriginIssuer'
  | 'VenafiIssuer'
  | 'VenafiClusterIssuer';
