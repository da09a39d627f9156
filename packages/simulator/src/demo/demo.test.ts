import {
  ExposurePlatform,
  parsePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import { ManualClock } from '../testing';
import type { GitOps } from '../gitops';
import { judgeCluster } from '../scenarios/judgeCluster';
import { writtenFor } from '../scenarios/writtenFor';
import { SimulatedWorld, startWorld } from '../world';
import { demoClusters, demoOrigins } from './demoEnvironments';
import { demoPlatform } from './demoPlatform';
import { seedDemo } from './seedDemo';

const minute = 60_000;

describe('seedDemo', () => {
  const clock = new ManualClock();
  let world: SimulatedWorld;
  let platform: ExposurePlatform;
  let gitOps: GitOps[];
  beforeAll(async () => {
    world = await startWorld({
      clusters: demoClusters,
      origins: demoOrigins,
      negativeTtl: 5,
      clock,
    });
    gitOps = seedDemo(world);
    world.run();
    await clock.advance(minute);
    const parsed = parsePlatform(demoPlatform(world));
    if (!parsed.ok) {
      throw new Error(JSON.stringify(parsed.refusals));
    }
    platform = parsed.value;
  });
  afterAll(async () => {
    gitOps.forEach(it => it.stop());
    await world.stop();
  });

  const statusOf = (hostname: string) =>
    Object.keys(platform.environments)
      .flatMap(environment => judgeCluster(world, platform, environment))
      .find(status => status.hostname === hostname);

  it.each([
    ['www.example.com', 'live', 'Live', 'nobody'],
    ['checkout.example.com', 'renewing', 'LiveRenewing', 'nobody'],
    [
      'newsletter.example.com',
      'actionDns',
      'HostnamePointsElsewhere',
      'dnsOwner',
    ],
    ['search.example.com', 'retryAt', 'RateLimitedSameNames', 'nobody'],
    ['reviews.apps.example.com', 'issuing', 'CertificateIssuing', 'nobody'],
    [
      'loyalty.example.com',
      'actionPlatform',
      'IssuerServerUntrusted',
      'platform',
    ],
    [
      'recommendations.apps.example.com',
      'actionYou',
      'ServiceWithoutReadyEndpoints',
      'you',
    ],
    ['wishlist.example.com', 'down', 'CertificateExpired', 'dnsOwner'],
    ['magazine.example.com', 'live', 'Live', 'nobody'],
    ['careers.example.com', 'live', 'Live', 'nobody'],
    ['outlet.example.com', 'actionYou', 'SolverOfOtherClass', 'you'],
    [
      'status.example.com',
      'actionPlatform',
      'DnsCredentialsRejected',
      'platform',
    ],
    ['wholesale.example.com', 'actionPlatform', 'CaNotPermitted', 'platform'],
    [
      'partners.staging.example.com',
      'actionPlatform',
      'NamespaceNotAllowedByListener',
      'platform',
    ],
    ['gift-cards.us.example.com', 'live', 'Live', 'nobody'],
    ['catalogue.staging.example.com', 'live', 'Live', 'nobody'],
  ])(
    'shows %s as %s because of %s, next is %s',
    (hostname, headline, reason, actor) => {
      expect(statusOf(hostname)).toMatchObject({
        headline,
        reason,
        actor: { kind: actor },
      });
    },
  );

  it('leaves the pull request of payments open, and nothing of it in the cluster', () => {
    const repository = world.forge.repositories.find(
      it => it.name === 'payments',
    );
    expect(repository?.pulls).toMatchObject([
      { number: 1, state: 'open', base: 'main' },
    ]);
    expect(statusOf('payments.apps.example.com')).toBeUndefined();
  });

  it('lets the journey of shop go live by itself after the merge', async () => {
    const repository = world.forge.repositories.find(it => it.name === 'shop');
    const written = writtenFor(
      {
        entityRef: 'component:default/shop',
        environment: 'prod-eu',
        namespace: 'shop',
        hostnames: ['shop.apps.example.com'],
        service: { name: 'shop', port: 3000 },
      },
      platform,
    );
    if (!repository) {
      throw new Error('no repository');
    }
    const { branch, title, body, files } = written;
    repository.setBranch(branch, repository.commitAt('main').sha);
    repository.commitFiles(
      branch,
      Object.fromEntries(files.map(file => [file.path, file.content ?? ''])),
      title,
    );
    repository.merge(
      repository.openPull({ title, body, head: branch, base: 'main' }),
    );
    const headlines = new Set<string>();
    for (let second = 0; second < 60; second++) {
      await clock.advance(1_000);
      const status = judgeCluster(world, platform, 'prod-eu').find(
        ({ namespace }) => namespace === 'shop',
      );
      if (status) {
        headlines.add(status.headline);
      }
    }
    expect([...headlines].pop()).toBe('live');
    expect(headlines).toContain('waitingDns');
    expect(headlines).toContain('validating');
  });
});
