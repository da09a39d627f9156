import { readFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionServices } from '../__testUtils__/actionServices';
import { componentEntity } from '../__testUtils__/entities';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';
import { createExposureWriteAction } from './exposureWrite';

const mockDir = createMockDirectory();
const directory = 'deploy/prod-eu/shop/shop';

beforeEach(() => mockDir.clear());

const run = runExposureWrite.bind(undefined, mockDir.path);

const content = (name: string) =>
  readFileSync(mockDir.resolve(directory, name), 'utf8');

const states = (output: Record<string, unknown>) =>
  Object.fromEntries(
    Array.isArray(output.files)
      ? output.files.map(({ path, state }) => [path, state])
      : [],
  );

describe('hostnames that are there', () => {
  const hostnames = ['store.apps.example.com'];
  const routes = () =>
    [...content('ingress.yaml').matchAll(/host: (.+)/g)].map(
      ([, host]) => host,
    );

  it('stay where others are added', async () => {
    await run({});
    const output = await run({ hostnames, add: true });
    expect(routes()).toEqual([
      'shop.apps.example.com',
      'store.apps.example.com',
    ]);
    expect(output).toMatchObject({
      title: 'Expose store.apps.example.com in prod-eu',
      droppedHostnames: [],
    });
    expect(warningIds(output)).not.toContain('HostnameDropped');
  });

  it('are each named where they go', async () => {
    await run({ redirects: ['buy.apps.example.com'] });
    const output = await run({ hostnames });
    expect(output).toMatchObject({
      title:
        'Expose store.apps.example.com in prod-eu and take shop.apps.example.com and buy.apps.example.com off the web',
      droppedHostnames: ['shop.apps.example.com', 'buy.apps.example.com'],
    });
    for (const name of ['shop', 'buy']) {
      const goes = `${name}.apps.example.com goes off the web in prod-eu`;
      expect(output.warningsText).toContain(goes);
      expect(output.body).toContain(goes);
    }
  });

  it('keep their settings where another is added', async () => {
    await run({ path: '/start' });
    const before = mockDir.content();
    await expect(run({ hostnames, add: true, path: '/' })).rejects.toThrow(
      /- path is \/start for shop\.apps\.example\.com.*\(AddWouldChange\)/,
    );
    expect(mockDir.content()).toEqual(before);
  });

  it('and their Service may be left out where another is added', async () => {
    await run({});
    await run({ hostnames, add: true, service: undefined });
    expect(routes()).toHaveLength(2);
  });

  it('are safe behind a file that cannot be read', async () => {
    await run({});
    mockDir.addContent({
      [`${directory}/ingress.yaml`]: Buffer.from([0x23, 0xe5, 0x0a]),
    });
    const before = mockDir.content();
    await expect(run({ hostnames, add: true })).rejects.toThrow(
      /ingress\.yaml is needed to keep the existing settings/,
    );
    // Not that there is nothing to keep.
    await expect(run({ hostnames, keep: true })).rejects.toThrow(
      /ingress\.yaml is needed to keep the existing settings/,
    );
    await expect(run({ hostnames })).rejects.toThrow('ingress.yaml');
    expect(mockDir.content()).toEqual(before);
  });

  it('of another component are no concern of a request', async () => {
    await run({});
    const other = componentEntity(
      {
        'backstage.io/kubernetes-id': 'web',
        'backstage.io/kubernetes-namespace': 'shop',
      },
      'web',
    );
    const output = await run(
      { entityRef: 'component:default/web', hostnames, add: true },
      actionServices({ entity: other }),
    );
    expect(output.droppedHostnames).toEqual([]);
    expect(routes()).toEqual(['shop.apps.example.com']);
  });
});

describe('exposure:write', () => {
  it('writes the files of an exposure and reports what a pull request needs', async () => {
    const output = await run({});
    expect(states(output)).toEqual({
      [`${directory}/ingress.yaml`]: 'created',
      [`${directory}/certificate.yaml`]: 'created',
      [`${directory}/networkpolicy.yaml`]: 'created',
      [`${directory}/kustomization.yaml`]: 'created',
    });
    expect(output).toEqual({
      files: expect.any(Array),
      changed: true,
      directory,
      deletedFiles: [],
      branch: 'exposure/prod-eu/shop/shop',
      title: expect.stringContaining('shop.apps.example.com'),
      body: expect.stringContaining('shop.apps.example.com'),
      shortBody: expect.any(String),
      commitMessage: expect.any(String),
      dnsRecords: [
        {
          name: 'shop.apps.example.com',
          type: 'CNAME',
          ttl: 900,
          value: 'app.prod-eu.example.net',
          zoneFileLine:
            'shop.apps.example.com. 900 CNAME app.prod-eu.example.net.',
          providerName: 'shop',
        },
      ],
      droppedHostnames: [],
      warnings: expect.any(Array),
      warningsText: expect.any(String),
    });
    const certificate = content('certificate.yaml');
    expect(certificate).toContain('secretName: shop.apps.example.com-tls');
    expect(warningIds(output)).not.toContain('PodSelectorAssumed');
  });

  it('changes nothing when it runs again', async () => {
    await run({});
    const before = mockDir.content();
    const output = await run({});
    expect(output.changed).toBe(false);
    expect(new Set(Object.values(states(output)))).toEqual(
      new Set(['unchanged']),
    );
    expect(mockDir.content()).toEqual(before);
  });

  it('updates and deletes its own files when the request changes', async () => {
    await run({ access: 'allowlist', allowlist: ['203.0.113.7/32'] });
    const output = await run({});
    expect(states(output)).toMatchObject({
      [`${directory}/ingress.yaml`]: 'updated',
      [`${directory}/middleware.yaml`]: 'deleted',
    });
    expect(output.deletedFiles).toEqual(['middleware.yaml']);
    expect(mockDir.content({ path: directory })).not.toHaveProperty([
      'middleware.yaml',
    ]);
  });

  it('writes where the repository lies', async () => {
    const output = await run({ targetPath: './repository' });
    expect(output.directory).toBe(directory);
    expect(Object.keys(mockDir.content() ?? {})).toEqual(['repository']);
  });

  it.each([
    [['staging-eu', 'prod-eu', 'staging-eu'], 'staging-eu is listed twice'],
    [['prod-eu', 'prod-eu'], 'prod-eu is listed twice'],
  ])('refuses %j together, and writes nothing', async (names, words) => {
    const together = names.map(environment => ({ environment, hostnames: [] }));
    await expect(run({ together })).rejects.toThrow(
      new RegExp(`together\\[\\d\\]: ${words}.*\\(RequestNamedTwice\\)`),
    );
    expect(mockDir.content()).toEqual({});
  });

  it('writes one of several that lie apart', async () => {
    const together = [
      { environment: 'prod-eu' },
      { environment: 'staging-eu' },
    ];
    expect((await run({ together })).changed).toBe(true);
  });

  it('refuses environments that share a folder', async () => {
    const { platform, ...services } = actionServices();
    const repository = { path: 'deploy/{namespace}/{component}' };
    const environments = Object.fromEntries(
      Object.entries(platform.environments).map(([id, environment]) => [
        id,
        { ...environment, repository },
      ]),
    );
    const together = [
      { environment: 'prod-eu' },
      { environment: 'staging-eu' },
    ];
    await expect(
      run(
        { together },
        { ...services, platform: { ...platform, environments } },
      ),
    ).rejects.toThrow(/folder deploy\/shop\/shop, as prod-eu does/);
  });

  it('takes the name of the component as the catalog writes it', async () => {
    const output = await run({ entityRef: 'Component:Default/SHOP' });
    expect(output.branch).toBe('exposure/prod-eu/shop/shop');
  });

  it('does the same in a dry run, in the workspace of the dry run', () => {
    expect(createExposureWriteAction(actionServices()).supportsDryRun).toBe(
      true,
    );
  });
});

describe('what the catalog knows', () => {
  const selector = 'backstage.io/kubernetes-label-selector';

  it.each([
    ['app.kubernetes.io/name=shop,tier==web', 'app.kubernetes.io/name: shop'],
    ['app=store', 'app: store'],
  ])('takes the pods from the label selector %s', async (text, expected) => {
    const entity = componentEntity({ [selector]: text });
    const output = await run(
      { podSelector: undefined },
      actionServices({ entity }),
    );
    expect(warningIds(output)).toContain('PodSelectorFromAnnotation');
    expect(content('networkpolicy.yaml')).toContain(expected);
  });

  it.each(['app in (a,b)', 'app!=a', 'app', '!app', 'a=b=c', 'x'.repeat(2000)])(
    'assumes the usual label where the selector is %.20s',
    async text => {
      const entity = componentEntity({ [selector]: text });
      const output = await run(
        { podSelector: undefined },
        actionServices({ entity }),
      );
      expect(warningIds(output)).toContain('PodSelectorAssumed');
    },
  );

  it('refuses labels from an annotation that are no labels', async () => {
    const entity = componentEntity({ [selector]: 'app=a b: c' });
    await expect(
      run({ podSelector: undefined }, actionServices({ entity })),
    ).rejects.toThrow('podSelector');
    expect(mockDir.content()).toEqual({});
  });

  it.each<[Record<string, string>, string[]]>([
    [{ 'backstage.io/kubernetes-id': 'shop' }, []],
    [{ [selector]: 'app=shop' }, []],
    [{}, ['KubernetesIdMissing']],
    [{ 'backstage.io/kubernetes-id': 'other' }, ['KubernetesIdDiffers']],
  ])('warns when %j would hide the address', async (annotations, expected) => {
    const entity = componentEntity(annotations);
    const output = await run({}, actionServices({ entity }));
    expect(
      warningIds(output).filter(id => id.startsWith('KubernetesId')),
    ).toEqual(expected);
  });
});
