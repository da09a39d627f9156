import type { CertificateObject } from '../../kubernetes';
import { annotations } from '../../kubernetes/annotations';
import { listOf } from '../../observation/mapObserved';
import type { Facts } from '../facts/Facts';

/** The kinds whose annotations make cert-manager write a Certificate. */
const shimKinds: readonly string[] = ['Ingress', 'Gateway', 'ListenerSet'];

/** What cert-manager wrote a Certificate for, and by which annotation: a change belongs there, for the Certificate follows it. */
interface ShimObject {
  /** `Kind namespace/name`. */
  object: string;
  annotation: string;
}

/** What a Certificate was written for; none where people wrote it. */
export function shimObjectOf(
  certificate: CertificateObject,
  { seen }: Facts,
): ShimObject | undefined {
  const owner = certificate.ownerReferences.find(
    ({ kind, controller }) => controller && shimKinds.includes(kind),
  );
  if (!owner) {
    return undefined;
  }
  const objects = [
    ...listOf(seen.ingresses),
    ...listOf(seen.gateways),
    ...listOf(seen.listenerSets),
  ];
  const found = objects.find(
    ({ kind, name, namespace }) =>
      kind === owner.kind &&
      name === owner.name &&
      namespace === certificate.namespace,
  );
  const { issuerRef } = certificate;
  const annotation =
    [annotations.clusterIssuer, annotations.issuer].find(
      name => found?.annotations[name] === issuerRef.name,
    ) ??
    (issuerRef.kind === 'ClusterIssuer'
      ? annotations.clusterIssuer
      : annotations.issuer);
  return {
    object: `${owner.kind} ${certificate.namespace}/${owner.name}`,
    annotation,
  };
}
