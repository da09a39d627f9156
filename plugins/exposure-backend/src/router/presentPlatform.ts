import {
  type Access,
  accessKinds,
  type Environment,
  type ExposurePlatform,
  mayAsk,
} from '@exposure/backstage-plugin-exposure-common';
import { type Barrier, barriersOf } from './barriersOf';

/** What the form needs to know: no address of the platform, no secret, no zone that the caller may not ask for. */
export interface PlatformAnswer {
  /** Who asks: a form in which no zone is open can say to whom. */
  caller: { userEntityRef: string; ownershipEntityRefs: string[] };
  environments: {
    id: string;
    title: string;
    stage: Environment['stage'];
    profile: string;
    access: Access[];
    cannot: Barrier[];
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
    /** `contact`: whom to write to, as configured; a mailbox or a chat handle. */
    dnsOwner: { title: string; contact?: string; managed: boolean };
  }[];
}

/** The platform as one caller sees it. */
export function presentPlatform(
  platform: ExposurePlatform,
  caller: PlatformAnswer['caller'],
): PlatformAnswer {
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

function presentEnvironment(environment: Environment) {
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
