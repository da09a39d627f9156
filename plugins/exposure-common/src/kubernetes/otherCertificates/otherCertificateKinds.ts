/**
 * Kinds by which controllers other than cert-manager provide certificates. They are read only where the cluster has them and
 * the portal may.
 * @see https://github.com/gardener/cert-management/blob/master/pkg/apis/cert/v1alpha1/types.go
 * @see https://github.com/GoogleCloudPlatform/gke-managed-certs/blob/master/pkg/apis/networking.gke.io/v1/types.go
 */
export const otherCertificateKinds = [
  {
    kind: 'GardenerCertificate',
    servedAs: 'Certificate',
    group: 'cert.gardener.cloud',
    version: 'v1alpha1',
    plural: 'certificates',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'ManagedCertificate',
    group: 'networking.gke.io',
    version: 'v1',
    olderVersions: ['v1beta2', 'v1beta1'],
    plural: 'managedcertificates',
    namespaced: true,
    optional: true,
  },
] as const;

/**
 * The name of a kind of certificate that is not cert-manager's.
 * @public
 */
export type OtherCertificateKind = 'GardenerCertificate' | 'ManagedCertificate';
