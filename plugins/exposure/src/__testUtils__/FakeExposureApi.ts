import {
  EntityExposures,
  EntityRequests,
  PlatformEnvironment,
  PlatformSummary,
  RecheckAnswer,
  SeenServices,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';
import { ExposureApi } from '../api/ExposureApi';
import { Preflight } from '../api/Preflight';

/** A platform as far as a test cares. */
export interface GivenPlatform
  extends Partial<Omit<PlatformSummary, 'environments'>> {
  environments?: (Pick<PlatformEnvironment, 'id' | 'title' | 'stage'> &
    Partial<PlatformEnvironment>)[];
}

/** What the fake answers; a function may fail or never answer. What is left out of a platform or preflight is empty. */
export interface FakeAnswers {
  exposures?: () => Promise<EntityExposures>;
  platform?: GivenPlatform | (() => Promise<PlatformSummary>);
  preflight?: () => Promise<Partial<Preflight>>;
  recheck?: () => Promise<RecheckAnswer>;
  services?: () => Promise<SeenServices>;
  requests?: () => Promise<EntityRequests>;
}

export const examplePlatform: PlatformSummary = {
  caller: {
    userEntityRef: 'user:default/ida',
    ownershipEntityRefs: ['user:default/ida', 'group:default/shop'],
  },
  environments: [
    {
      id: 'prod-eu',
      title: 'Production EU',
      stage: 'production',
      profile: 'ingress-nginx',
      access: ['public', 'allowlist'],
      cannot: [
        { ability: 'login', because: 'No login is configured here.' },
        { ability: 'internal', because: 'The company has no authority here.' },
      ],
      issuers: [
        { name: 'letsencrypt-prod', trust: 'public', default: true },
        { name: 'letsencrypt-staging', trust: 'staging', default: false },
      ],
    },
    {
      id: 'test-eu',
      title: 'Test EU',
      stage: 'nonProduction',
      profile: 'traefik',
      access: ['public', 'allowlist', 'login', 'internal'],
      cannot: [],
      issuers: [],
    },
  ],
  zones: [
    {
      suffix: 'apps.example.com',
      environments: ['prod-eu', 'test-eu'],
      wildcard: false,
      apex: 'refuse',
      dnsOwner: { title: 'Platform team', managed: true },
    },
    {
      suffix: 'example.com',
      environments: ['prod-eu'],
      wildcard: true,
      apex: 'alias',
      dnsOwner: {
        title: 'IT at example.com',
        contact: 'dns@example.com',
        managed: false,
      },
    },
  ],
};

function wholeOf({
  environments = [],
  ...given
}: GivenPlatform): PlatformSummary {
  const nothing = { profile: '', access: [], cannot: [], issuers: [] };
  return {
    caller: { userEntityRef: '', ownershipEntityRefs: [] },
    zones: [],
    ...given,
    environments: environments.map(one => ({ ...nothing, ...one })),
  };
}

/** The routes of a cluster that is read in full: no address is no address. */
export const readRoutes: SourceHealth[] = ['Ingress', 'HTTPRoute'].map(
  kind => ({
    environment: 'prod-eu',
    cluster: 'prod-eu',
    kind,
    state: 'synced',
    since: '2026-11-23T13:00:00Z',
    lastSyncedAt: '2026-11-23T14:00:00Z',
  }),
);

/**
 * A backend that answers from memory and counts how often it is asked.
 */
export class FakeExposureApi implements ExposureApi {
  readonly asked = { exposures: 0, recheck: 0, preflight: [] as unknown[] };

  constructor(private readonly answers: FakeAnswers) {}

  async exposuresOf(): Promise<EntityExposures> {
    this.asked.exposures += 1;
    const nothing = { exposures: [], sources: readRoutes, hidden: 0 };
    return this.answers.exposures?.() ?? nothing;
  }

  async recheck(): Promise<RecheckAnswer> {
    this.asked.recheck += 1;
    const allowed = { accepted: true, nextRecheckAt: '2026-11-23T14:02:00Z' };
    return this.answers.recheck?.() ?? allowed;
  }

  async preflight(request: unknown): Promise<Preflight> {
    this.asked.preflight.push(request);
    const given = await this.answers.preflight?.();
    return { checks: [], notChecked: [], warnings: [], files: [], ...given };
  }

  async platform(): Promise<PlatformSummary> {
    const { platform = examplePlatform } = this.answers;
    return typeof platform === 'function' ? platform() : wholeOf(platform);
  }

  async servicesOf(): Promise<SeenServices> {
    return this.answers.services?.() ?? { services: [], notRead: [] };
  }

  async requestsOf(): Promise<EntityRequests> {
    return this.answers.requests?.() ?? { requests: [] };
  }
}
