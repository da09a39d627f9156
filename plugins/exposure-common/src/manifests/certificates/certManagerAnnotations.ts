import { annotations } from '../../kubernetes/annotations';
import type { Issuer } from '../../platform/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { certificatePolicy } from './certificatePolicy';
import { routeName } from '../../request/names';

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
 * Not where the class is an annotation: there the solver gets no Ingress of its own.
 */
function overriddenSolverClass({
  environment,
  profile,
  issuer,
}: PlacedRequest): string | undefined {
  if (profile.ingress?.classIn !== 'spec') {
    return undefined;
  }
  const className = environment.ingress.className ?? profile.ingress.className;
  return issuer?.ingressClassName !== undefined &&
    issuer.ingressClassName !== className
    ? className
    : undefined;
}

/** Whether the solver's path goes into the app's own Ingress. */
function solvesInPlace({ profile, issuer }: PlacedRequest): boolean {
  return (
    profile.ingress?.solvesInPlace === true &&
    issuer?.solvers.includes('http01') === true
  );
}

// The redirect to HTTPS answers the challenge too, and without any certificate nothing answers there.
const untilIssued = { [annotations.temporaryCertificate]: 'true' };

/** What a Certificate tells cert-manager's HTTP-01 solver, where the issuer's own settings do not fit the controller. */
export function solverAnnotations(
  placed: PlacedRequest,
  hostname: string,
): Record<string, string> {
  const solverClass = overriddenSolverClass(placed);
  if (solvesInPlace(placed)) {
    return {
      [annotations.solverIngressOverride]: routeName(
        placed.request.component,
        hostname,
      ),
      ...untilIssued,
    };
  }
  return solverClass ? { [annotations.solverClassOverride]: solverClass } : {};
}

/** The same, as cert-manager's shim reads it from an Ingress. */
function solverAnnotationsOfIngress(
  placed: PlacedRequest,
): Record<string, string> {
  const solverClass = overriddenSolverClass(placed);
  if (solvesInPlace(placed)) {
    return { [annotations.solverInPlace]: 'true', ...untilIssued };
  }
  return solverClass ? { [annotations.solverClassOfIngress]: solverClass } : {};
}

/**
 * What cert-manager's shim reads from an Ingress or ListenerSet, where the platform chose the annotation shape;
 * nothing in the certificate shape: with both, two owners fight for one Secret (cert-manager #2585).
 */
export function certManagerAnnotations(
  placed: PlacedRequest,
): Record<string, string> {
  const { environment, issuer } = placed;
  if (!issuer || environment.certificates.shape !== 'annotation') {
    return {};
  }
  return {
    ...issuerAnnotations(issuer),
    'cert-manager.io/private-key-algorithm': certificatePolicy.algorithm,
    'cert-manager.io/private-key-size': String(certificatePolicy.size),
    'cert-manager.io/private-key-rotation-policy':
      certificatePolicy.rotationPolicy,
    'cert-manager.io/renew-before-percentage': String(
      certificatePolicy.renewBeforePercentage,
    ),
    ...solverAnnotationsOfIngress(placed),
  };
}
