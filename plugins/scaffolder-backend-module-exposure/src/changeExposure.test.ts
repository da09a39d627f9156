import { Forge } from '@exposure/simulator';
import { componentEntity } from './__testUtils__/entities';
import { pullRequestsPlugin } from './__testUtils__/pullRequestsPlugin';
import { startScaffolder } from './__testUtils__/startScaffolder';

const place = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  elsewhere: false,
};
const directory = 'deploy/prod-eu/shop/shop';
const allowlist = ['203.0.113.7/32'];

const forge = new Forge();
let portal: Awaited<ReturnType<typeof startScaffolder>>;

/** What an exposure backend that polls the forge knows. */
const knownPullRequests = () =>
  forge.repositories.flatMap(({ pulls }) =>
    pulls.map(({ number, title, state, mergedAt }) => ({
      url: `${forge.url}/acme/shop/pull/${number}`,
      title,
      state: mergedAt ? 'merged' : state,
    })),
  );

beforeAll(async () => {
  await forge.start();
  const shop = componentEntity({
    'backstage.io/kubernetes-id': 'shop',
    'backstage.io/kubernetes-namespace': 'shop',
    'backstage.io/source-location': `url:${forge.url}/acme/shop/tree/main/`,
  });
  portal = await startScaffolder(
    forge,
    [shop],
    [pullRequestsPlugin(place, knownPullRequests)],
  );
});

afterAll(async () => {
  await portal.stop();
  await forge.stop();
});

beforeEach(() => {
  forge.repositories.length = 0;
});

/** A repository with an address for some networks, merged. */
async function exposedShop() {
  const repository = forge.addRepository('acme', 'shop', {
    'README.md': '# Shop\n',
  });
  await portal.run('expose-service', {
    ...place,
    service: { name: 'shop', port: 3000 },
    hostnames: ['shop.open.example.com'],
    redirects: ['buy.open.example.com'],
    path: '/start',
    access: 'allowlist',
    allowlist,
    issuer: 'letsencrypt-staging',
  });
  repository.merge(repository.pull(1));
  const change = (values: object) =>
    portal.run('change-exposure', { ...place, keep: true, ...values });
  /** A file as the pull request would leave it. */
  const changed = (number: number, file: string) =>
    repository.readFile(repository.pull(number).head, `${directory}/${file}`);
  return { repository, change, changed };
}

describe('expose-service, where an address is there', () => {
  const request = {
    ...place,
    service: { name: 'shop', port: 3000 },
    hostnames: ['store.open.example.com'],
    path: '/start',
    access: 'allowlist',
    allowlist,
    issuer: 'letsencrypt-staging',
  };

  it('adds another, and keeps the first with its redirect', async () => {
    const { repository, changed } = await exposedShop();
    const { output } = await portal.run('expose-service', request);
    expect(repository.pull(2).title).toBe(
      'Expose store.open.example.com in prod-eu',
    );
    const routes = changed(2, 'ingress.yaml')?.split('\n---\n') ?? [];
    expect(routes.map(route => /host: (.+)/.exec(route)?.[1]).sort()).toEqual([
      'buy.open.example.com',
      'shop.open.example.com',
      'store.open.example.com',
    ]);
    expect(output.text?.map(({ title }) => title)).not.toContain(
      'Goes off the web',
    );
  });

  it('does not open to everybody what was open to some', async () => {
    const { repository } = await exposedShop();
    const { log } = await portal.run('expose-service', {
      ...request,
      access: 'public',
    });
    expect(log).toContain('access is allowlist for shop.open.example.com');
    expect(repository.pulls).toHaveLength(1);
  });
});

describe('change-exposure', () => {
  it('gives another name, keeps the old one as a redirect and all else as it is', async () => {
    const { repository, change, changed } = await exposedShop();
    await change({
      hostnames: ['store.open.example.com'],
      redirectOldHostnames: true,
    });
    expect(repository.pulls).toHaveLength(2);
    const routes = changed(2, 'ingress.yaml')?.split('\n---\n') ?? [];
    const hosts = routes.map(route => /host: (.+)/.exec(route)?.[1]).sort();
    expect(hosts).toEqual([
      'buy.open.example.com',
      'shop.open.example.com',
      'store.open.example.com',
    ]);
    expect(changed(2, 'ingress.yaml')).toContain('path: /start');
    expect(changed(2, 'certificate.yaml')).toContain('letsencrypt-staging');
    expect(changed(2, 'middleware.yaml')).toContain(allowlist[0]);
    expect(changed(2, 'middleware.yaml')).toContain('store.open.example.com');
  });

  it('lets the old name go where that is wanted, and its redirects', async () => {
    const { repository, change, changed } = await exposedShop();
    const { output, log } = await change({
      hostnames: ['store.open.example.com'],
      redirects: [],
      redirectOldHostnames: false,
    });
    for (const name of ['shop', 'buy']) {
      const hostname = `${name}.open.example.com`;
      expect(repository.pull(2).title).toContain(hostname);
      expect(log).toContain(`${hostname} goes off the web in prod-eu`);
      expect(
        output.text?.find(({ title }) => title === 'Goes off the web')?.content,
      ).toContain(`- \`${hostname}\``);
    }
    const routes = changed(2, 'ingress.yaml');
    expect(routes).toContain('store.open.example.com');
    expect(routes).not.toContain('shop.open.example.com');
    expect(routes).not.toContain('buy.open.example.com');
  });

  it('forgets the networks when everybody may come', async () => {
    const { change, changed } = await exposedShop();
    await change({ access: 'public', allowlist });
    expect(changed(2, 'middleware.yaml') ?? '').not.toContain(allowlist[0]);
    expect(changed(2, 'ingress.yaml')).toContain('shop.open.example.com');
  });

  it('opens nothing where nothing was filled in', async () => {
    const { repository, change } = await exposedShop();
    const { output } = await change({
      redirectOldHostnames: true,
      service: {},
      hostnames: [],
    });
    expect(output.text?.map(({ title }) => title)).toContain('Nothing to do');
    expect(repository.pulls).toHaveLength(1);
  });

  it('loses nothing of a pull request that is open', async () => {
    const { repository, change, changed } = await exposedShop();
    await change({ hostnames: ['store.open.example.com'] });
    const second = { hostnames: ['market.open.example.com'] };
    const { log } = await change(second);
    expect(log).toContain(`${forge.url}/acme/shop/pull/2 is still open`);
    expect(changed(2, 'ingress.yaml')).toContain('store.open.example.com');
    repository.merge(repository.pull(2));
    await change(second);
    expect(changed(3, 'ingress.yaml')).toContain('market.open.example.com');
  });

  it('says that there is nothing to change', async () => {
    const repository = forge.addRepository('acme', 'shop', {
      'README.md': '# Shop\n',
    });
    const { log } = await portal.run('change-exposure', {
      ...place,
      keep: true,
      path: '/start',
    });
    expect(log).toContain('KeepNothingThere');
    expect(repository.pulls).toEqual([]);
  });
});
