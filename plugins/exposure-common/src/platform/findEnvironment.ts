import type { Environment, ExposurePlatform, Issuer } from './ExposurePlatform';

/**
 * The environment of that id. Safe for any text: `constructor` finds nothing.
 * @public
 */
export function findEnvironment(
  platform: ExposurePlatform,
  id: string,
): Environment | undefined {
  return Object.hasOwn(platform.environments, id)
    ? platform.environments[id]
    : undefined;
}

/**
 * The issuer that a request gets: the one it names, else the environment's default.
 * @public
 */
export function findIssuer(
  request: { issuer?: string },
  environment: Environment,
): Issuer | undefined {
  return environment.certificates.issuers.find(issuer =>
    request.issuer === undefined
      ? issuer.default
      : issuer.name === request.issuer,
  );
}
