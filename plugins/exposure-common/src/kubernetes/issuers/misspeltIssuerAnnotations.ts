const clusterIssuer = 'cert-manager.io/cluster-issuer';
const issuer = 'cert-manager.io/issuer';

/**
 * Annotations that people write to ask for a certificate, and that cert-manager does not read: the group of versions
 * before 0.11 and other spellings; and what they mean.
 * @see https://cert-manager.io/docs/releases/upgrading/upgrading-0.10-0.11/
 */
export const misspeltIssuerAnnotations: readonly {
  name: string;
  means: string;
}[] = [
  { name: 'certmanager.k8s.io/cluster-issuer', means: clusterIssuer },
  { name: 'certmanager.k8s.io/issuer', means: issuer },
  { name: 'certmanager.io/cluster-issuer', means: clusterIssuer },
  { name: 'certmanager.io/issuer', means: issuer },
  { name: 'cert-manager.k8s.io/cluster-issuer', means: clusterIssuer },
  { name: 'cert-manager.k8s.io/issuer', means: issuer },
  { name: 'cert-manager/cluster-issuer', means: clusterIssuer },
  { name: 'cert-manager/issuer', means: issuer },
  { name: 'cert-manager.io/clusterissuer', means: clusterIssuer },
  { name: 'cert-manager.io/clusterIssuer', means: clusterIssuer },
  { name: 'cert-manager.io/ClusterIssuer', means: clusterIssuer },
  { name: 'cert-manager.io/cluster_issuer', means: clusterIssuer },
  { name: 'cert-manager.io/cluster-issuers', means: clusterIssuer },
  { name: 'cert-manager.io/Issuer', means: issuer },
  { name: 'cert-manager.io/issuer-name', means: issuer },
  { name: 'cluster-issuer', means: clusterIssuer },
];
