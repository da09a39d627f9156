import { Forge } from '@exposure/simulator';
import { componentEntity } from './__testUtils__/entities';
import { startScaffolder } from './__testUtils__/startScaffolder';

const entityRef = 'component:default/shop';
const service = { name: 'shop', port: 3000 };
const directory = 'deploy/prod-eu/shop/shop';

const forge = new Forge();
let portal: Awaited<ReturnType<typeof startScaffolder>>;

beforeAll(async () => {
  await forge.start();
  portal = await startScaffolder(forge, [
    componentEntity({
      'backstage.io/kubernetes-id': 'shop',
      'backstage.io/kubernetes-namespace': 'shop',
      'backstage.io/source-location': `url:${forge.url}/acme/shop/tree/main/`,
    }),
  ]);
});

afterAll(async () => {
  await portal.stop();
  await forge.stop();
});

beforeEach(() => {
  forge.repositories.length = 0;
});

const addRepository = () =>
  forge.addRepository('acme', 'shop', { 'README.md': '# Shop\n' });

describe('expose-service-by-name', () => {
  it('needs a name and nothing else', async () => {
    const repository = addRepository();
    await portal.run('expose-service-by-name', {
      entityRef,
      hostnames: ['shop.open.example.com'],
    });
    const { head } = repository.pull(1);
    const ingress = repository.readFile(head, `${directory}/ingress.yaml`);
    expect(ingress).toContain('host: shop.open.example.com');
    expect(ingress).toContain('name: http');
  });
});

describe('expose-service-guided', () => {
  const values = {
    entityRef,
    environment: 'prod-eu',
    issuer: 'letsencrypt-prod',
    namespace: 'shop',
    service,
    hostnames: ['shop.open.example.com'],
    access: 'public',
  };

  it('writes with what the platform pinned', async () => {
    const repository = addRepository();
    await portal.run('expose-service-guided', values);
    const { head } = repository.pull(1);
    expect(
      repository.readFile(head, `${directory}/certificate.yaml`),
    ).toContain('name: letsencrypt-prod');
  });

  it.each([
    ['environment', 'staging-eu'],
    ['issuer', 'letsencrypt-staging'],
    ['hostnames', ['shop.staging.example.com']],
    ['hostnames', ['a.b.open.example.com']],
  ])('refuses another %s, also without the form', async (field, value) => {
    const repository = addRepository();
    const { body } = await portal.scaffolder
      .post('/api/scaffolder/v2/tasks')
      .send({
        templateRef: 'template:default/expose-service-guided',
        values: { ...values, [field]: value },
      })
      .expect(400);
    expect(JSON.stringify(body)).toContain(field);
    expect(repository.pulls).toEqual([]);
  });
});

describe('expose-service-everywhere', () => {
  const production = {
    environment: 'prod-eu',
    hostnames: ['shop.open.example.com'],
  };
  const staging = {
    environment: 'staging-eu',
    hostnames: ['shop.staging.example.com'],
  };
  const values = { entityRef, namespace: 'shop', service, access: 'public' };
  const everywhere = { ...values, environments: [production, staging] };

  const textOf = (
    { output }: Awaited<ReturnType<typeof portal.run>>,
    title: string,
  ) => output.text?.find(text => text.title === title)?.content;

  it('opens one pull request for each environment', async () => {
    const repository = addRepository();
    const opened = await portal.run('expose-service-everywhere', everywhere);
    expect(repository.pulls.map(({ head, title }) => [head, title])).toEqual([
      [
        'exposure/prod-eu/shop/shop',
        expect.stringContaining('shop.open.example.com'),
      ],
      [
        'exposure/staging-eu/shop/shop',
        expect.stringContaining('shop.staging.example.com'),
      ],
    ]);
    const links = textOf(opened, 'Pull requests');
    expect(links).toContain(`(${forge.url}/acme/shop/pull/1)`);
    expect(links).toContain(`(${forge.url}/acme/shop/pull/2)`);
    expect(textOf(opened, 'DNS records')).toMatch(
      /^shop\.open\.example\.com\. 900(?: IN)? CNAME app\.prod-eu\.example\.net\.$/m,
    );
  });

  it('refuses an environment that is listed twice: one entry would be lost', async () => {
    const repository = addRepository();
    const { log } = await portal.run('expose-service-everywhere', {
      ...everywhere,
      environments: [
        production,
        { ...production, hostnames: ['buy.open.example.com'] },
      ],
    });
    expect(log).toContain('prod-eu is listed twice');
    expect(log).toContain('(RequestNamedTwice)');
    expect(repository.pulls).toEqual([]);
  });

  it('opens none where nothing changes, and updates those that are open', async () => {
    const repository = addRepository();
    await portal.run('expose-service-everywhere', everywhere);
    repository.merge(repository.pull(1));
    const again = await portal.run('expose-service-everywhere', {
      ...everywhere,
      environments: [
        production,
        { ...staging, hostnames: ['shop2.staging.example.com'] },
      ],
    });
    expect(repository.pulls).toHaveLength(2);
    const { head } = repository.pull(2);
    expect(
      repository.readFile(head, 'deploy/staging-eu/shop/shop/ingress.yaml'),
    ).toContain('shop2.staging.example.com');
    const links = textOf(again, 'Pull requests');
    expect(links).not.toContain('/pull/1');
    expect(links).toContain('/pull/2');
    repository.merge(repository.pull(2));
    const nothing = await portal.run('expose-service-everywhere', {
      ...everywhere,
      environments: [production],
    });
    expect(textOf(nothing, 'Nothing to do')).toContain('already holds');
    expect(textOf(nothing, 'Pull requests')).toBeUndefined();
    expect(repository.pulls).toHaveLength(2);
  });
});
