import { Ability, Access } from '@exposure/backstage-plugin-exposure-common';

/**
 * What a request form may offer: the answer of `GET /v1/platform`. It holds no addresses and no credentials.
 * @public
 */
export interface PlatformSummary {
  /** Who asks, as the owners of zones are compared with; left out by a backend that does not say. */
  caller?: PlatformCaller;
  environments: PlatformEnvironment[];
  zones: PlatformZone[];
}

/** @public */
export interface PlatformCaller {
  userEntityRef: string;
  /** The user and the groups that the user belongs to. */
  ownershipEntityRefs: string[];
}

/** @public */
export interface PlatformEnvironment {
  id: string;
  title: string;
  stage: 'production' | 'nonProduction';
  /** Name of the ingress controller's profile. */
  profile?: string;
  /** Kinds of access that can be asked for; left out by a backend that does not say. */
  access?: Access[];
  /** What cannot be asked for, each with the reason as a sentence. */
  cannot?: { ability: Ability; because: string }[];
  issuers?: PlatformIssuer[];
}

/**
 * Who signs the certificates. `staging`: browsers warn of it; `internal`: only the company's devices trust it.
 * @public
 */
export interface PlatformIssuer {
  name: string;
  trust: 'public' | 'staging' | 'internal';
  default: boolean;
}

/**
 * A zone the caller may ask for.
 * @public
 */
export interface PlatformZone {
  suffix: string;
  environments: string[];
  wildcard: boolean;
  apex: 'refuse' | 'alias' | 'addresses';
  dnsOwner: { title: string; contact?: string; managed: boolean };
}
