import { Access } from '@exposure/backstage-plugin-exposure-common';

/**
 * What a request form may offer: the answer of `GET /v1/platform`. It holds no addresses and no credentials.
 * @public
 */
export interface PlatformSummary {
  environments: PlatformEnvironment[];
  zones: PlatformZone[];
}

/** @public */
export interface PlatformEnvironment {
  id: string;
  title: string;
  stage: 'production' | 'nonProduction';
  access?: Access[];
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
