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
    [['staging-eu', 'prod-eu', 'staging-eu'], 'staging-eu is named twice'],
    [['prod-eu', 'prod-eu'], 'prod-eu is named twice'],
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
