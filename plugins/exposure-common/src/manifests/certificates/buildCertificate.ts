import type { Issuer } from '../../platform/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { solverAnnotations } from './certManagerAnnotations';
import { certificatePolicy } from './certificatePolicy';
import type { Manifest } from '../Manifest';
import { tlsSecretName } from '../../request/names';
import { objectMetadata } from '../objectMetadata';

/**
 * The Certificate of one hostname. It is named like its Secret, so that a shim that was annotated by mistake finds
 * it taken and leaves it alone. No `duration`: ACME ignores it. No `commonName`: it may not be longer than 64 bytes.
 */
function buildCertificate(
  placed: PlacedRequest,
  hostname: string,
  issuer: Issuer,
): Manifest {
  const { request } = placed;
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: objectMetadata(request, tlsSecretName(hostname), {
      annotations: solverAnnotations(placed, hostname),
    }),
    spec: {
      secretName: tlsSecretName(hostname),
      dnsNames: [hostname],
      issuerRef: {
        name: issuer.name,
        kind: issuer.kind,
        group: issuer.group,
      },
      privateKey: {
        algorithm: certificatePolicy.algorithm,
        size: certificatePolicy.size,
        rotationPolicy: certificatePolicy.rotationPolicy,
      },
      renewBeforePercentage: certificatePolicy.renewBeforePercentage,
    },
  };
}

/**
 * One Certificate for each hostname; none in the annotation shape, where cert-manager writes them, and none where the
 * certificate does not come from a Secret.
 */
export function buildCertificates(placed: PlacedRequest): Manifest[] {
  const { request, environment, issuer } = placed;
  return issuer && environment.certificates.shape === 'certificate'
    ? [...request.hostnames, ...request.redirects].map(hostname =>
        buildCertificate(placed, hostname, issuer),
      )
    : [];
}
