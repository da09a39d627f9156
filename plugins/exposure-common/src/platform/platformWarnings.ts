import { profileOf, usesGateway } from '../controllers/profiles';
import type { Environment, ExposurePlatform } from './ExposurePlatform';
import type { Warning } from '../input/Refusal';

function gatewayWarnings({ ingress }: Environment, path: string): Warning[] {
  const { gateway, sourceIp, profile } = ingress;
  const asksEnvoy =
    profile === 'gateway-api' && gateway?.implementation === 'envoyGateway';
  const setting = {
    forwardedFor: 'clientIPDetection.xForwardedFor.numTrustedHops',
    proxyProtocol: 'proxyProtocol',
    preserved: undefined,
    notPreserved: undefined,
  }[sourceIp.kind];
  return asksEnvoy && setting !== undefined
    ? [
        {
          id: 'ClientTrafficPolicyNeeded',
          message: `${path}.ingress.sourceIp: ${sourceIp.kind} holds only where a ClientTrafficPolicy of the Gateway ${gateway.namespace}/${gateway.name} has ${setting}; without it an allowlist shuts everybody out.`,
        },
      ]
    : [];
}

function environmentWarnings(environment: Environment): Warning[] {
  const path = `exposure.environments.${environment.id}`;
  const warnings: Warning[] = [];
  if (environment.ingress.profile === 'ingress-nginx') {
    warnings.push({
      id: 'ControllerRetired',
      message: `${path}.ingress.profile: ingress-nginx gets no security fixes since March 2026; plan the move to traefik, traefik-nginx or gateway-api; "exposure migrate" tells what of an Ingress carries over.`,
    });
  }
  if (environment.ingress.gateway && !usesGateway(environment)) {
    warnings.push({
      id: 'GatewayUnused',
      message: `${path}.ingress.gateway is read with a profile of Gateway API only.`,
    });
  }
  warnings.push(...gatewayWarnings(environment, path));
  if (
    environment.networkPolicy.shape === 'combined' &&
    profileOf(environment.ingress.profile)?.entity !== undefined
  ) {
    warnings.push({
      id: 'CombinedShapeUnused',
      message: `${path}.networkPolicy.shape: the policies stay separate with ${environment.ingress.profile}, whose proxy only a CiliumNetworkPolicy can name.`,
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
      message: `exposure.zones ${zone.suffix}: apex: addresses needs ingress.addresses in each of its environments; a request for the apex is refused where they are missing.`,
    }));
}

/** What a platform may configure but should know. */
export function platformWarnings(platform: ExposurePlatform): Warning[] {
  return [
    ...Object.values(platform.environments).flatMap(environmentWarnings),
    ...zoneWarnings(platform),
  ];
}
