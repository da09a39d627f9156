import { readFileSync } from 'node:fs';
import {
  createMockDirectory,
  mockCredentials,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { componentEntity, shopEntity } from '../__testUtils__/entities';
import { createExposureWriteAction } from './exposureWrite';

const mockDir = createMockDirectory();
const directory = 'deploy/prod-eu/shop/shop';
const request = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  hostnames: ['shop.apps.example.com'],
  service: { name: 'shop', port: 3000 },
  podSelector: { app: 'shop' },
  podPort: 8080,
};

beforeEach(() => mockDir.clear());

/** Runs the action as the signed-in member of the shop's team and collects its output. */
async function run(
  input: object,
  services: ReturnType<typeof actionServices> = actionServices(),
  credentials:
    | typeof shopMember
    | ReturnType<typeof mockCredentials.service> = shopMember,
) {
  const output: Record<string, unknown> = {};
  const action = createExposureWriteAction(services);
  await action.handler({
    ...createMockActionContext<typeof request>({
      input: { ...request, ...input },
      workspacePath: mockDir.path,
    }),
    getInitiatorCredentials: async () => credentials,
    output: (name, value) => {
      output[String(name)] = value;
    },
  });
  return output;
}

const content = (name: string) =>
  readFileSync(mockDir.resolve(directory, name), 'utf8');

const states = (output: Record<string, unknown>) =>
  Object.fromEntries(
    Array.isArray(output.files)
      ? output.files.map(({ path, state }) => [path, state])
      : [],
  );

const warningIds = ({ warnings }: Record<string, unknown>): string[] =>
  Array.isArray(warnings) ? warnings.map(({ id }) => id) : [];

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
      commitMessage: expect.any(String),
      dnsRecords: [
        {
          name: 'shop.apps.example.com',
          type: 'CNAME',
          ttl: 900,
          value: 'app.prod-eu.example.net',
          zoneFileLine:
            'shop.apps.example.com. 900 CNAME app.prod-eu.example.net.',
          providerName: 'shop.apps',
        },
      ],
      warnings: expect.any(Array),
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

describe('who may ask', () => {
  it('refuses a component that the caller does not see', async () => {
    await expect(
      run({ entityRef: 'component:default/hidden' }),
    ).rejects.toThrow(
      /entityRef: .*component:default\/hidden \(EntityNotFound\)/,
    );
  });

  it.each(['', 'a/b/c', 'component:default/../x', 'x'.repeat(500)])(
    'refuses the entity reference %.20j',
    async entityRef => {
      await expect(run({ entityRef })).rejects.toThrow('(EntityReference)');
    },
  );

  it('refuses a caller without the permission', async () => {
    const services = actionServices({ decision: AuthorizeResult.DENY });
    await expect(run({}, services)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('exposure.request.create'),
    });
    expect(mockDir.content()).toEqual({});
  });

  it('asks for the permission with the caller and the entity', async () => {
    const services = actionServices();
    await run({}, services);
    expect(services.permissions.authorize).toHaveBeenCalledWith(
      [
        expect.objectContaining({
          permission: expect.objectContaining({
            name: 'exposure.request.create',
            resourceType: 'catalog-entity',
          }),
          resourceRef: 'component:default/shop',
        }),
      ],
      { credentials: shopMember },
    );
  });

  it('refuses a zone of another team', async () => {
    const services = actionServices({
      ownershipEntityRefs: ['group:default/other'],
    });
    await expect(run({}, services)).rejects.toThrow('hostnames[0]');
    const output = await run(
      { hostnames: ['shop.open.example.com'] },
      services,
    );
    expect(output.changed).toBe(true);
  });

  it('counts a service as no owner', async () => {
    const services = actionServices();
    const service = mockCredentials.service('plugin:other');
    await expect(run({}, services, service)).rejects.toThrow('hostnames[0]');
    expect(services.userInfo.getUserInfo).not.toHaveBeenCalled();
  });

  it('refuses a namespace that the component does not name', async () => {
    await expect(run({ namespace: 'payments' })).rejects.toThrow(
      /namespace.*\(NamespaceOfAnotherComponent\)/,
    );
  });

  it('leaves the namespace open where the component names none', async () => {
    const { metadata } = shopEntity;
    const entity = {
      ...shopEntity,
      metadata: { ...metadata, annotations: undefined },
    };
    const output = await run(
      { namespace: 'payments' },
      actionServices({ entity }),
    );
    expect(output.directory).toBe('deploy/prod-eu/payments/shop');
  });
});

describe('refusals', () => {
  it('tells every broken rule at once and writes nothing', async () => {
    const error = await run({
      environment: 'constructor',
      namespace: 'Shop\n---\nkind: ClusterRoleBinding',
      hostnames: ['https://evil example.com'],
      service: { name: '../shop', port: 0 },
    }).catch((caught: Error) => caught);
    expect(error).toMatchObject({ name: 'InputError' });
    const text = String(error);
    for (const field of [
      'environment',
      'namespace',
      'service.name',
      'service.port',
    ]) {
      expect(text).toContain(field);
    }
    expect(mockDir.content()).toEqual({});
  });

  it('leaves a file alone that somebody else wrote', async () => {
    mockDir.setContent({ [directory]: { 'ingress.yaml': 'kind: Ingress\n' } });
    const before = mockDir.content();
    await expect(run({})).rejects.toThrow(
      `${directory}/ingress.yaml was not written by Exposure`,
    );
    expect(mockDir.content()).toEqual(before);
  });

  it('does not replace a file that it could not read', async () => {
    const large = `# Generated by Exposure\n${'#'.repeat(300 * 1024)}\n`;
    mockDir.setContent({ [directory]: { 'kustomization.yaml': large } });
    await expect(run({})).rejects.toThrow('FileTooLarge');
    expect(mockDir.content({ path: directory })).toEqual({
      'kustomization.yaml': large,
    });
  });

  it('does not mind an unreadable file under a name that it does not need', async () => {
    mockDir.setContent({
      [directory]: { 'middleware.yaml': Buffer.from([0xff, 0xfe]) },
    });
    expect((await run({})).changed).toBe(true);
  });

  it('keeps the comments and order of a kustomization of the team', async () => {
    const theirs =
      '# ours, keep\nresources:\n  - deployment.yaml # the app\n  - service.yaml\n';
    mockDir.setContent({ [directory]: { 'kustomization.yaml': theirs } });
    await run({});
    const merged = content('kustomization.yaml');
    expect(merged).toContain('# ours, keep');
    expect(merged).toContain('- deployment.yaml # the app');
    expect(merged).toContain('- ingress.yaml');
  });
});
