import {
  type Access,
  type Environment,
  type ExposurePlatform,
  mayAsk,
  possibleAccesses,
} from '@exposure/backstage-plugin-exposure-common';

/** What the form needs to know: no address, no secret, no zone that the caller may not ask for. */
export interface PlatformAnswer {
  environments: {
    id: string;
    title: string;
    stage: Environment['stage'];
    profile: string;
    access: Access[];
    issuers: {
      name: string;
      trust: Environment['certificates']['issuers'][number]['trust'];
      default: boolean;
    }[];
  }[];
  zones: {
    suffix: string;
    environments: string[];
    wildcard: boolean;
    apex: ExposurePlatform['zones'][number]['apex'];
    dnsOwner: { title: string; managed: boolean };
  }[];
}

/** The platform as one caller sees it. */
export function presentPlatform(
  platform: ExposurePlatform,
  ownershipRefs: readonly string[],
): PlatformAnswer {
  return {
    environments: Object.values(platform.environments).map(environment => ({
      id: environment.id,
      title: environment.title,
      stage: environment.stage,
      profile: environment.ingress.profile,
      access: possibleAccess(environment),
      issuers: environment.certificates.issuers.map(issuer => ({
        name: issuer.name,
        trust: issuer.trust,
        default: issuer.default,
      })),
    })),
    zones: platform.zones
      .filter(zone => mayAsk(zone, ownershipRefs))
      .map(({ suffix, environments, wildcard, apex, dnsOwner }) => ({
        suffix,
        environments,
        wildcard,
        apex,
        dnsOwner: { title: dnsOwner.title, managed: dnsOwner.managed },
      })),
  };
}

/** What the environment lacks for a kind of access; the rules of a request say it again, with their reasons. */
const lacking: Record<Access, (environment: Environment) => boolean> = {
  public: () => false,
  allowlist: ({ ingress }) => ingress.sourceIp.kind === 'notPreserved',
  login: ({ login }) => login === undefined,
  internal: ({ certificates }) =>
    !certificates.issuers.some(issuer => issuer.trust === 'internal'),
};

function possibleAccess(environment: Environment): Access[] {
  return possibleAccesses(environment).filter(
    access => !lacking[access](environment),
  );
}
