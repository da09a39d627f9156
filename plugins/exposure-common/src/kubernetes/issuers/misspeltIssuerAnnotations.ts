/** Annotations that people write to ask for a certificate, and that cert-manager does not read; and what they mean. */
export const misspeltIssuerAnnotations = [
  // The group of cert-manager before 0.11.
  {
    name: 'certmanager.k8s.io/cluster-issuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  { name: 'certmanager.k8s.io/issuer', means: 'cert-manager.io/issuer' },
  {
    name: 'cert-manager.io/clusterissuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  {
    name: 'cert-manager.io/clusterIssuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  {
    name: 'cert-manager.io/cluster_issuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  {
    name: 'cert-manager.k8s.io/cluster-issuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  {
    name: 'certmanager.io/cluster-issuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  {
    name: 'cert-manager/cluster-issuer',
    means: 'cert-manager.io/cluster-issuer',
  },
  { name: 'cert-manager.io/issuer-name', means: 'cert-manager.io/issuer' },
] as const;
