import type { Parsed } from '../../input/Refusal';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import { placeRequest } from '../../request/PlacedRequest';
import { judgeRequest } from '../../request/rules/requestRules';
import type { Manifest } from '../Manifest';
import { manifestsOf } from '../manifestsOf';

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
