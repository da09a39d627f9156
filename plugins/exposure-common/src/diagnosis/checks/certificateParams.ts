import type { CertificateObject } from '../../observation/kubernetes';
import { findCondition } from '../../observation/kubernetes';
import type { Finding } from '../../status/ExposureStatus';
import type { Facts } from '../Facts';

/** What most words about a certificate name. */
export function certificateParams(
  facts: Facts,
  certificate: CertificateObject,
): Finding['params'] {
  return {
    hostname: facts.hostname,
    namespace: certificate.namespace,
    certificate: certificate.name,
    notAfter: certificate.notAfter ?? '',
  };
}

/** cert-manager's own verdict. */
export function isReady(certificate: CertificateObject): boolean {
  return findCondition(certificate.conditions, 'Ready')?.status === 'True';
}

/** A handshake that was trusted, name included, proves a certificate wherever it comes from. */
export function isProvenAtEdge({ seen }: Facts): boolean {
  return (
    seen.edge.known &&
    seen.edge.value.outcome === 'handshake' &&
    seen.edge.value.trusted
  );
}
