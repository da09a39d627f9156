import { tlsSecretName } from '../request/names';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { normalHostname } from '../observation/hostnames';
import { objectsOf } from '../observation/indexCluster';
import type { CertificateObject } from '../kubernetes';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { ForecastInput } from './plannedOrders';

/** Of an issuer that was read and that asks no ACME server. */
const noAcme = 'none';

function serverOf(
  { issuer, request }: PlacedRequest,
  snapshot: ClusterSnapshot,
): string | undefined {
  if (!issuer) {
    return undefined;
  }
  const found = [
    ...objectsOf(snapshot, 'ClusterIssuer'),
    ...objectsOf(snapshot, 'Issuer'),
  ].find(
    ({ kind, name, namespace }) =>
      issuer.group === 'cert-manager.io' &&
      kind === issuer.kind &&
      name === issuer.name &&
      (kind === 'ClusterIssuer' || namespace === request.namespace),
  );
  return found && (found.acme?.server ?? noAcme);
}

/** Whether nothing would be ordered for a hostname: the same Certificate stands, of the same issuer, and is valid. */
function isHeld(
  hostname: string,
  { request, issuer }: PlacedRequest,
  certificates: readonly CertificateObject[],
  now: Date,
): boolean {
  return certificates.some(
    ({ namespace, secretName, dnsNames, issuerRef, notAfter }) =>
      namespace === request.namespace &&
      secretName === tlsSecretName(hostname) &&
      dnsNames.every(name => normalHostname(name) === hostname) &&
      dnsNames.length > 0 &&
      issuerRef.name === issuer?.name &&
      Date.parse(notAfter ?? '') > now.getTime(),
  );
}

/**
 * What a cluster tells about the orders of a request: which of its certificates stand already, and whom the issuer asks.
 *
 * @param request - from `settleRequest`
 * @param sources - the platform, and the environment’s cluster as it is
 * @param now - a certificate that has expired is ordered again
 * @public
 */
export function observeIssuer(
  request: ExposureRequest,
  sources: { platform: ExposurePlatform; snapshot: ClusterSnapshot },
  now: Date,
): Pick<ForecastInput, 'held' | 'acmeServer'> {
  const { platform, snapshot } = sources;
  const placed = placeRequest(request, platform);
  if (!placed) {
    return {};
  }
  const certificates = objectsOf(snapshot, 'Certificate');
  return {
    held: [...request.hostnames, ...request.redirects].filter(hostname =>
      isHeld(hostname, placed, certificates, now),
    ),
    acmeServer: serverOf(placed, snapshot),
  };
}
