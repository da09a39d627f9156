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

/**
 * The class that the issuer's HTTP-01 solver must be told, where it would create its Ingress for another controller.
 * Not where the class is an annotation: that controller cannot serve the solver anyway.
 */
export function overriddenSolverClass({
  environment,
  profile,
  issuer,
}: PlacedRequest): string | undefined {
  if (profile.ingress?.classIn !== 'spec') return undefined;
  const className = environment.ingress.className ?? profile.ingress.className;
  return issuer?.ingressClassName !== undefined &&
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
