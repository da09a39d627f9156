import type { ControllerProfile } from './ControllerProfile';
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
