import type { Cluster, KubernetesObject } from '../../kubernetes';
import { readIssuerReference } from '../certificates/CertificateSpec';

/** The issuer that a Certificate, CertificateRequest or Order refers to, or `undefined`. */
export function findIssuer(
  object: KubernetesObject,
  cluster: Cluster,
): KubernetesObject | undefined {
  const { kind, name } = readIssuerReference(object);
  if (kind === 'ClusterIssuer') {
    return cluster.get({ kind, name });
  }
  return kind === 'Issuer'
    ? cluster.get({ kind, name, namespace: object.metadata.namespace })
    : undefined;
}
