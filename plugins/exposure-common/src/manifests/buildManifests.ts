import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Parsed } from '../input/Refusal';
import { judgeRequest } from '../request/rules/requestRules';
import { buildCertificates } from './certificates/buildCertificate';
import { buildDnsEndpoint } from './buildDnsEndpoint';
import { buildNetworkPolicies } from './policies/buildNetworkPolicies';
import type { Manifest } from './Manifest';
import { routeWriters } from './routes/routeWriters';
import { buildOauth2Proxy } from './oauth2Proxy/buildOauth2Proxy';

/** The objects of a request that was judged already. */
export function manifestsOf(placed: PlacedRequest): Manifest[] {
  return [
    ...routeWriters[placed.profile.name](placed),
    ...buildCertificates(placed),
    ...buildDnsEndpoint(placed),
    ...buildNetworkPolicies(placed),
    ...buildOauth2Proxy(placed),
  ];
}

/**
 * Everything a request becomes, as data.
 * @param request - from `settleRequest`
 * @param platform - from `parsePlatform`
 * @returns the objects; or why the request cannot be written for the environment's controller
 */
export function buildManifests(
  request: ExposureRequest,
  platform: ExposurePlatform,
): Parsed<Manifest[]> {
  const refusals = judgeRequest(request, platform);
  const placed = placeRequest(request, platform);
  return !placed || refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value: manifestsOf(placed), warnings: [] };
}
