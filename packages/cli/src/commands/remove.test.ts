import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../__testUtils__/commandBench';

let bench: CommandBench;

const folder = 'deploy/prod-eu/shop/shop';

beforeEach(async () => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', aRequestFor('prod-eu', 'shop.example.com'));
  await bench.folderCommand('write');
});

afterEach(() => bench.clear());

const remove = (...more: string[]) => bench.folderCommand('remove', ...more);

describe('exposure remove', () => {
  it('deletes what the same request wrote, and says which record goes first', async () => {
    const { status, out, err } = await remove();
    expect(status).toBe(0);
    expect(out).toBe(
      [
        `deleted ${folder}/ingress.yaml`,
        `deleted ${folder}/certificate.yaml`,
        `deleted ${folder}/networkpolicy.yaml`,
        `deleted ${folder}/kustomization.yaml`,
        'DNS shop.example.com. 900 CNAME app.example.net.',
        '',
      ].join('\n'),
    );
    expect(err).toContain('Remove the DNS records first');
    expect(err).toContain(
      'warning HostnameDropped: shop.example.com goes off the web in prod-eu',
    );
    expect(bench.files('repo')).toEqual([]);
  });

  it('is quiet where nothing is there any more', async () => {
    await remove();
    expect(await remove('--check')).toEqual({ status: 0, out: '', err: '' });
  });

  it('checks without deleting', async () => {
    expect(await remove('--check')).toMatchObject({ status: 1 });
    expect(bench.files('repo')).toHaveLength(4);
  });

  it('needs only the place', async () => {
    bench.put(
      'request.yaml',
      'entityRef: component:default/shop\nenvironment: prod-eu\nnamespace: shop\n',
    );
    expect(await remove()).toMatchObject({ status: 0 });
    expect(bench.files('repo')).toEqual([]);
  });

  it('leaves alone what others wrote', async () => {
    bench.put(`repo/${folder}/deployment.yaml`, 'kind: Deployment\n');
    bench.put(
      `repo/${folder}/kustomization.yaml`,
      'resources:\n  - deployment.yaml # the app\n  - ingress.yaml\n  - certificate.yaml\n  - networkpolicy.yaml\n',
    );
    await remove();
    expect(bench.read(`repo/${folder}/kustomization.yaml`)).toBe(
      'resources:\n  - deployment.yaml # the app\n',
    );
    expect(bench.files('repo')).toEqual([
      `${folder}/deployment.yaml`,
      `${folder}/kustomization.yaml`,
    ]);
  });

  it('prints what the scaffolder action gives back', async () => {
    const { out } = await remove('-o', 'json', '--check');
    expect(JSON.parse(out)).toMatchObject({
      changed: true,
      title: 'Stop exposing shop.example.com in prod-eu',
      body: expect.stringMatching(/^## First: remove the DNS record/),
      dnsRecords: [{ name: 'shop.example.com' }],
      droppedHostnames: ['shop.example.com'],
    });
  });

  it('tells what is wrong with every request', async () => {
    const wrong = (environment: string) =>
      `entityRef: component:default/shop\nnamespace: shop\nenvironment: ${environment}\n`;
    bench.put('request.yaml', `${wrong('one')}---\n${wrong('two')}`);
    const { status, out, err } = await remove();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/yaml\[0\] is refused:\n.*UnknownEnvironment.*"one"/);
    expect(err).toMatch(/yaml\[1\] is refused:\n.*UnknownEnvironment.*"two"/);
  });

  it.each([
    ['another environment', 'environment: nowhere', 'UnknownEnvironment'],
    ['no environment', 'x: y', 'Required'],
    ['no mapping', '', 'Mapping'],
  ])('refuses %s', async (_, line, rule) => {
    bench.put(
      'request.yaml',
      line === ''
        ? 'text'
        : `entityRef: component:default/shop\nnamespace: shop\n${line}\n`,
    );
    expect(await remove()).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(`(${rule})`),
    });
    expect(bench.files('repo')).toHaveLength(4);
  });
});
