import type { Environment } from '../../request/ExposurePlatform';
import { accessKinds } from '../../request/ExposureRequest';
import type { Access } from '../../request/ExposureRequest';
import type { Ability, ControllerProfile } from './ControllerProfile';
import { gatewayApi } from './gatewayApi';
import { ingressNginx } from './ingressNginx';
import { traefik } from './traefik';

/**
 * Every controller that manifests can be written for.
 * @public
 */
export const controllerProfiles: readonly ControllerProfile[] = [
  ingressNginx,
  traefik,
  gatewayApi,
];

/**
 * The profile of that name.
 * @public
 */
export function profileOf(name: string): ControllerProfile | undefined {
  return controllerProfiles.find(profile => profile.name === name);
}

/** Names of the profiles that could do it in such an environment. */
export function profilesThatCan(
  ability: Ability,
  environment: Environment,
): string[] {
  return controllerProfiles
    .filter(profile => profile.cannot(environment)[ability] === undefined)
    .map(profile => profile.name);
}

/**
 * Kinds of access that can be written for an environment's controller.
 * @public
 */
export function possibleAccesses(environment: Environment): Access[] {
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  return cannot ? accessKinds.filter(access => !cannot[access]) : [];
}
