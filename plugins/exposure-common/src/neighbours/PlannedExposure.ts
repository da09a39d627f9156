import { tlsSecretName } from '../request/names';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { Neighbour } from './Neighbour';
import { normalPath } from './Neighbour';

/** One hostname that is asked for, and what it takes: a Secret and a path. */
export interface PlannedExposure {
  hostname: string;
  /** Path of the request’s field, for refusals. */
  field: string;
  /** None where cert-manager fills no Secret for it. */
  secret?: string;
  path: string;
}

/** What a request takes, hostname by hostname. */
export function plannedExposures(
  request: ExposureRequest,
  platform: ExposurePlatform,
): PlannedExposure[] {
  const issuer = placeRequest(request, platform)?.issuer;
  const planned = (hostname: string, field: string, path: string) => ({
    hostname,
    field,
    path: normalPath(path),
    ...(issuer ? { secret: tlsSecretName(hostname) } : {}),
  });
  return [
    ...request.hostnames.map((hostname, index) =>
      planned(hostname, `hostnames[${index}]`, request.path),
    ),
    ...request.redirects.map((hostname, index) =>
      planned(hostname, `redirects[${index}]`, '/'),
    ),
  ];
}

/** Whether a neighbour of the same namespace fills the Secret too. */
export function fillsSecret(
  neighbour: Neighbour,
  { secret }: PlannedExposure,
): boolean {
  return secret !== undefined && neighbour.secrets.includes(secret);
}

/** Whether a neighbour answers for the same path of the same hostname. */
export function serves(
  neighbour: Neighbour,
  { hostname, path }: PlannedExposure,
): boolean {
  return neighbour.served.some(
    served => served.hostname === hostname && served.path === path,
  );
}

/** Whether a neighbour has a certificate of its own for the hostname. */
export function certifies(
  neighbour: Neighbour,
  { hostname }: PlannedExposure,
): boolean {
  return neighbour.certified.includes(hostname);
}
