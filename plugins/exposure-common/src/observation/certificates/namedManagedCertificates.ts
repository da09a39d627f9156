import type { IngressObject } from '../../kubernetes';
import { managedCertificateAnnotation } from '../../kubernetes/certificates/secretSources';

/** The ManagedCertificates of its namespace that an Ingress names. */
export function namedManagedCertificates({
  annotations,
}: IngressObject): string[] {
  return (annotations[managedCertificateAnnotation] ?? '')
    .split(',')
    .map(name => name.trim())
    .filter(Boolean);
}
