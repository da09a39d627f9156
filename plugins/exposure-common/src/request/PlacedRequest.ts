import type { ControllerProfile } from '../manifests/controllers/ControllerProfile';
import { profileOf } from '../manifests/controllers/profiles';
import type { Environment, ExposurePlatform, Issuer } from './ExposurePlatform';
import type { ExposureRequest } from './ExposureRequest';
import { findEnvironment, findIssuer } from './findEnvironment';

/**
 * A request together with everything of the platform that it lands on.
 * @public
 */
export interface PlacedRequest {
  request: ExposureRequest;
  platform: ExposurePlatform;
  environment: Environment;
  profile: ControllerProfile;
  /** None where the certificate is not made by cert-manager. */
  issuer: Issuer | undefined;
}

/**
 * Looks up what a request refers to.
 * @returns `undefined` when the environment, its profile or the issuer does not exist
 */
export function placeRequest(
  request: ExposureRequest,
  platform: ExposurePlatform,
): PlacedRequest | undefined {
  const environment = findEnvironment(platform, request.environment);
  const profile = environment && profileOf(environment.ingress.profile);
  if (!environment || !profile) return undefined;
  const needsIssuer = profile.tlsFrom(environment) === 'secret';
  const issuer = needsIssuer ? findIssuer(request, environment) : undefined;
  return needsIssuer && !issuer
    ? undefined
    : { request, platform, environment, profile, issuer };
}
