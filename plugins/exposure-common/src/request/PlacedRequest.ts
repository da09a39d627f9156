import type { ControllerProfile } from '../controllers/ControllerProfile';
import { profileOf } from '../controllers/profiles';
import type { ProfileName } from '../controllers/profiles';
import type {
  Environment,
  ExposurePlatform,
  Issuer,
} from '../platform/ExposurePlatform';
import type { ExposureRequest } from './ExposureRequest';
import { findEnvironment, findIssuer } from '../platform/findEnvironment';

/**
 * A request together with everything of the platform that it lands on.
 * @public
 */
export interface PlacedRequest {
  request: ExposureRequest;
  platform: ExposurePlatform;
  environment: Environment;
  profile: ControllerProfile<ProfileName>;
  /** None where the certificate is not made by cert-manager. */
  issuer: Issuer | undefined;
}

const needsIssuer = ({
  profile,
  environment,
}: Pick<PlacedRequest, 'profile' | 'environment'>) =>
  profile.tlsFrom(environment) === 'secret';

/** Whether the request names an issuer that does not exist. */
export const lacksIssuer = (placed: PlacedRequest) =>
  placed.issuer === undefined && needsIssuer(placed);

/**
 * Looks up what a request refers to, as far as it exists: for telling all that is wrong at once.
 * @returns `undefined` when the environment or its profile does not exist
 */
export function placeAsFarAsKnown(
  request: ExposureRequest,
  platform: ExposurePlatform,
): PlacedRequest | undefined {
  const environment = findEnvironment(platform, request.environment);
  const profile = environment && profileOf(environment.ingress.profile);
  if (!environment || !profile) {
    return undefined;
  }
  const issuer = needsIssuer({ profile, environment })
    ? findIssuer(request, environment)
    : undefined;
  return { request, platform, environment, profile, issuer };
}

/**
 * Looks up what a request refers to.
 * @returns `undefined` when the environment, its profile or the issuer does not exist
 */
export function placeRequest(
  request: ExposureRequest,
  platform: ExposurePlatform,
): PlacedRequest | undefined {
  const placed = placeAsFarAsKnown(request, platform);
  return placed && !lacksIssuer(placed) ? placed : undefined;
}
