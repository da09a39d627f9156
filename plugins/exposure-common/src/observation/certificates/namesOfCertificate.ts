import type { CertificateObject } from '../../kubernetes';
import { annotations, saysManaged } from '../../kubernetes/annotations';
import { normalHostname } from '../hostnames';
import type { ClusterIndex } from '../indexCluster';

/** Whether a component asked for the Certificate: then its names are exposures before anything serves them. */
function isAskedFor({ labels }: CertificateObject): boolean {
  return labels[annotations.kubernetesId] !== undefined || saysManaged(labels);
}

/**
 * The names of a Certificate that make exposures of its namespace. None where its Secret is copied into others, no
 * wildcard that serves the hostnames below it, and no name that only other namespaces have a route for: such a
 * Certificate is infrastructure.
 */
export function namesOfCertificate(
  certificate: CertificateObject,
  { routesByHostname, otherRoutesByHostname }: ClusterIndex,
): string[] {
  const names = certificate.dnsNames.map(normalHostname);
  if (isAskedFor(certificate)) {
    return names;
  }
  if (Object.keys(certificate.copies ?? {}).length > 0) {
    return [];
  }
  return names.filter(name => {
    const routes = [
      ...(routesByHostname.get(name) ?? []),
      ...(otherRoutesByHostname.get(name) ?? []),
    ];
    return routes.length > 0
      ? routes.some(({ namespace }) => namespace === certificate.namespace)
      : !name.startsWith('*.');
  });
}
