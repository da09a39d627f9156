import { profileOf, usesGateway } from '../controllers/profiles';
import type { Environment, ExposurePlatform } from './ExposurePlatform';
import type { Warning } from '../input/Refusal';

const oneOf = (names: readonly string[]) =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');

function environmentWarnings(environment: Environment): Warning[] {
  const path = `exposure.environments.${environment.id}`;
  const warnings: Warning[] = [];
  const profile = profileOf(environment.ingress.profile);
  if (profile?.retired) {
    const { since, successors } = profile.retired;
    warnings.push({
      id: 'ControllerRetired',
      message: `${path}.ingress.profile: ${
        profile.name
      } has had no security fixes since ${since}; plan the move to ${oneOf(
        successors,
      )}; "exposure migrate" shows what carries over from an Ingress.`,
    });
  }
  if (environment.ingress.gateway && !usesGateway(environment)) {
    warnings.push({
      id: 'GatewayUnused',
      message: `${path}.ingress.gateway is read only with a profile of Gateway API.`,
    });
  }
  warnings.push(...(profile?.settingsWarnings?.(environment, path) ?? []));
  if (
    environment.networkPolicy.shape === 'combined' &&
    profile?.entity !== undefined
  ) {
    warnings.push({
      id: 'CombinedShapeUnused',
      message: `${path}.networkPolicy.shape: the policies stay separate with ${environment.ingress.profile}, because only a CiliumNetworkPolicy can select its proxy.`,
    });
  }
  const standard = environment.certificates.issuers.find(
    issuer => issuer.default,
  );
  if (environment.stage === 'production' && standard?.trust === 'staging') {
    warnings.push({
      id: 'StagingIssuerInProduction',
      message: `${path}.certificates.issuers: the default ${standard.name} issues certificates that no browser trusts.`,
    });
  }
  return warnings;
}

function zoneWarnings(platform: ExposurePlatform): Warning[] {
  return platform.zones
    .filter(
      zone =>
        zone.apex === 'addresses' &&
        zone.environments.some(
          id => platform.environments[id]?.ingress.addresses.length === 0,
        ),
    )
    .map(zone => ({
      id: 'ApexWithoutAddresses',
      message: `exposure.zones ${zone.suffix}: apex: addresses needs ingress.addresses in each of its environments; a request for the apex is refused if they are missing.`,
    }));
}

/** What a platform may configure but should know. */
export function platformWarnings(platform: ExposurePlatform): Warning[] {
  return [
    ...Object.values(platform.environments).flatMap(environmentWarnings),
    ...zoneWarnings(platform),
  ];
}
