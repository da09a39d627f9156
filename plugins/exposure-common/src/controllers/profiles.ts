import { accessKinds } from './Access';
import type { Access } from './Access';
import type { ControllerPlace } from './IngressSettings';
import type { Ability, ControllerProfile } from './ControllerProfile';
import { alb } from './ingress/alb';
import { cilium } from './ingress/cilium';
import { contour } from './ingress/contour';
import { f5Nginx } from './ingress/f5Nginx';
import { gatewayApi } from './gateway/gatewayApi';
import { gke } from './ingress/gke';
import { haproxy } from './ingress/haproxy';
import { haproxyIngress } from './ingress/haproxyIngress';
import { ingressNginx } from './ingress/ingressNginx';
import { istio } from './gateway/istio';
import { kong } from './ingress/kong';
import { traefik } from './ingress/traefik';
import { traefikNginx } from './ingress/traefikNginx';

/**
 * Every controller that manifests can be written for. A type for the table itself would lose the names.
 * @public
 */
export const controllerProfiles = [
  ingressNginx,
  traefik,
  traefikNginx,
  gatewayApi,
  haproxy,
  haproxyIngress,
  f5Nginx,
  contour,
  kong,
  cilium,
  istio,
  alb,
  gke,
] as const satisfies readonly ControllerProfile[];

/**
 * The name of a profile, e.g. `traefik`.
 * @public
 */
export type ProfileName = (typeof controllerProfiles)[number]['name'];

/**
 * The names of all profiles.
 * @public
 */
export const profileNames: readonly ProfileName[] = controllerProfiles.map(
  ({ name }) => name,
);

/**
 * The profile of that name.
 * @public
 */
export function profileOf(
  name: string,
): ControllerProfile<ProfileName> | undefined {
  return controllerProfiles.find(profile => profile.name === name);
}

/**
 * Whether an environment's routes are those of Gateway API.
 * @public
 */
export function usesGateway({ ingress }: ControllerPlace): boolean {
  const profile = profileOf(ingress.profile);
  return profile !== undefined && profile.ingress === undefined;
}

/** Names of the profiles that could do it in such an environment. */
export function profilesThatCan(
  ability: Ability,
  environment: ControllerPlace,
): string[] {
  return controllerProfiles
    .filter(profile => profile.cannot(environment)[ability] === undefined)
    .map(profile => profile.name);
}

/**
 * Kinds of access that can be written for an environment's controller.
 * @public
 */
export function possibleAccesses(environment: ControllerPlace): Access[] {
  const cannot = profileOf(environment.ingress.profile)?.cannot(environment);
  return cannot ? accessKinds.filter(access => !cannot[access]) : [];
}
