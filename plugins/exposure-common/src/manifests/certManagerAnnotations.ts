import { annotations } from '../request/annotations';
import type { Issuer } from '../request/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { certificatePolicy } from './certificatePolicy';

function issuerAnnotations(issuer: Issuer): Record<string, string> {
  if (issuer.group !== 'cert-manager.io') {
    return {
      [annotations.issuer]: issuer.name,
      [annotations.issuerKind]: issuer.kind,
      [annotations.issuerGroup]: issuer.group,
    };
  }
  return issuer.kind === 'ClusterIssuer'
    ? { [annotations.clusterIssuer]: issuer.name }
    : { [annotations.issuer]: issuer.name };
}

/** Whether the issuer's solver would create its Ingress for another class than the environment's. */
export function overriddenSolverClass({
  environment,
  issuer,
}: PlacedRequest): string | undefined {
  const { className } = environment.ingress;
  return className !== undefined &&
    issuer?.ingressClassName !== undefined &&
    issuer.ingressClassName !== className
    ? className
    : undefined;
}

/**
 * What cert-manager's shim reads from an Ingress or ListenerSet, where the platform chose the annotation shape;
 * nothing in the certificate shape: with both, two owners fight for one Secret (cert-manager #2585).
 */
export function certManagerAnnotations(
  placed: PlacedRequest,
): Record<string, string> {
  const { environment, issuer } = placed;
  if (!issuer || environment.certificates.shape !== 'annotation') return {};
  const solverClass = overriddenSolverClass(placed);
  return {
    ...issuerAnnotations(issuer),
    'cert-manager.io/private-key-algorithm': certificatePolicy.algorithm,
    'cert-manager.io/private-key-size': String(certificatePolicy.size),
    'cert-manager.io/private-key-rotation-policy':
      certificatePolicy.rotationPolicy,
    'cert-manager.io/renew-before-percentage': String(
      certificatePolicy.renewBeforePercentage,
    ),
    ...(solverClass && { [annotations.solverClassOfIngress]: solverClass }),
  };
}
