import { SourceHealth } from '@exposure/backstage-plugin-exposure-common';
import { EntityExposures } from '../api/EntityExposures';
import { EntityRequests } from '../api/EntityRequests';
import { EntityServices } from '../api/EntityServices';
import { ExposureApi } from '../api/ExposureApi';
import { PlatformSummary } from '../api/PlatformSummary';
import { Preflight } from '../api/Preflight';
import { RecheckAnswer } from '../api/RecheckAnswer';

/** What the fake answers; a function may fail or never answer. */
export interface FakeAnswers {
  exposures?: () => Promise<EntityExposures>;
  platform?: PlatformSummary | (() => Promise<PlatformSummary>);
  preflight?: () => Promise<Preflight>;
  recheck?: () => Promise<RecheckAnswer>;
  services?: () => Promise<EntityServices>;
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
      access: ['public', 'allowlist'],
      cannot: [
        { ability: 'login', because: 'No login is set up here.' },
        { ability: 'internal', because: 'The company has no authority here.' },
      ],
      issuers: [
        { name: 'letsencrypt-prod', trust: 'public', default: true },
        { name: 'letsencrypt-staging', trust: 'staging', default: false },
      ],
    },
    { id: 'test-eu', title: 'Test EU', stage: 'nonProduction' },
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
    const nothing = { checks: [], notChecked: [], files: [] };
    return this.answers.preflight?.() ?? nothing;
  }

  async platform(): Promise<PlatformSummary> {
    const { platform = examplePlatform } = this.answers;
    return typeof platform === 'function' ? platform() : platform;
  }

  async servicesOf(): Promise<EntityServices> {
    return this.answers.services?.() ?? { services: [], notRead: [] };
  }

  async requestsOf(): Promise<EntityRequests> {
    return this.answers.requests?.() ?? { requests: [] };
  }
}
