import {
  accessKinds,
  type Environment,
  type ExposurePlatform,
  mayAsk,
  type PlatformCaller,
  type PlatformEnvironment,
  type PlatformSummary,
} from '@exposure/backstage-plugin-exposure-common';
import { barriersOf } from './barriersOf';

/** The platform as one caller sees it: no address, no secret, no zone that the caller may not ask for. */
export function presentPlatform(
  platform: ExposurePlatform,
  caller: PlatformCaller,
): PlatformSummary {
  return {
    caller,
    environments: Object.values(platform.environments).map(presentEnvironment),
    zones: platform.zones
      .filter(zone => mayAsk(zone, caller.ownershipEntityRefs))
      .map(({ suffix, environments, wildcard, apex, dnsOwner }) => ({
        suffix,
        environments,
        wildcard,
        apex,
        dnsOwner: {
          title: dnsOwner.title,
          contact: dnsOwner.contact,
          managed: dnsOwner.managed,
        },
      })),
  };
}

function presentEnvironment(environment: Environment): PlatformEnvironment {
  const { id, title, stage, ingress, certificates } = environment;
  const cannot = barriersOf(environment);
  return {
    id,
    title,
    stage,
    profile: ingress.profile,
    access: accessKinds.filter(access =>
      cannot.every(({ ability }) => ability !== access),
    ),
    cannot,
    issuers: certificates.issuers.map(issuer => ({
      name: issuer.name,
      trust: issuer.trust,
      default: issuer.default,
    })),
  };
}
