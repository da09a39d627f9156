import { readFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { componentEntity } from '../__testUtils__/entities';
import {
  runExposureWrite,
  warningIds,
} from '../__testUtils__/runExposureWrite';
import type { ExposureBackend } from '../caller/ExposureBackend';

const mockDir = createMockDirectory();
const directory = 'deploy/prod-eu/shop/shop';

beforeEach(() => mockDir.clear());

const run = (input: object, exposure: Partial<ExposureBackend> = {}) =>
  runExposureWrite(mockDir.path, input, actionServices({ exposure }));

const content = (name: string) =>
  readFileSync(mockDir.resolve(directory, name), 'utf8');

const unnamed = { podSelector: undefined, podPort: undefined };

const found = (type: string): Partial<ExposureBackend> => ({
  services: async () => ({
    services: [
      {
        name: 'shop',
        namespace: 'shop',
        type,
        podSelector: { tier: 'front' },
        ports: [
          { port: 80, name: 'http', targetPort: 8081, protocol: 'TCP' },
          { port: 90, targetPort: 'metrics', protocol: 'TCP' },
        ],
      },
    ],
    notRead: [],
  }),
});

describe('the Service', () => {
  it.each([
    [80, 'port: 8081', []],
    ['http', 'port: 8081', []],
    [90, 'port: metrics', ['PodPortNamed']],
  ])('tells labels and port of the pods behind port %s', async (...row) => {
    const [port, opened, told] = row;
    const service = { name: 'shop', port };
    const output = await run({ ...unnamed, service }, found('ClusterIP'));
    expect(content('networkpolicy.yaml')).toContain('tier: front');
    expect(content('networkpolicy.yaml')).toContain(opened);
    expect(warningIds(output).filter(id => /^Pod/.test(id))).toEqual(told);
  });

  it.each([
    ['a port it does not have', 'ClusterIP', 81, 'ServicePortMissing'],
    ['one out of the cluster', 'ExternalName', 80, 'ServiceIsExternalName'],
  ])('is refused: %s', async (_, type, port, rule) => {
    await expect(
      run({ service: { name: 'shop', port } }, found(type)),
    ).rejects.toThrow(`(${rule})`);
    expect(mockDir.content()).toEqual({});
  });

  it.each([
    ['is not there yet', { services: [], notRead: [] }, 'ServiceNotFound'],
    [
      'cannot be looked at',
      { services: [], notRead: [{ namespace: 'shop', because: 'no answer' }] },
      'ServiceNotRead',
    ],
  ])('is a warning where it %s', async (_, answer, id) => {
    const output = await run(unnamed, { services: async () => answer });
    expect(warningIds(output)).toEqual(
      expect.arrayContaining([id, 'PodSelectorAssumed', 'PodPortAssumed']),
    );
  });

  it('is not looked at in a namespace that the entity does not name', async () => {
    const output = await runExposureWrite(
      mockDir.path,
      unnamed,
      actionServices({
        exposure: found('ClusterIP'),
        entity: componentEntity({ 'backstage.io/kubernetes-id': 'shop' }),
      }),
    );
    expect(warningIds(output)).toContain('ServiceNotRead');
    expect(content('networkpolicy.yaml')).not.toContain('tier: front');
  });

  it('is asked for with the credentials of whoever runs the task', async () => {
    const services = jest.fn(async () => ({ services: [], notRead: [] }));
    const preflight = jest.fn(async () => ({ checks: [], notChecked: [] }));
    await run({}, { services, preflight });
    expect(services).toHaveBeenCalledWith(
      expect.objectContaining({
        entityRef: 'component:default/shop',
        environment: 'prod-eu',
        namespace: 'shop',
      }),
      shopMember,
    );
    expect(preflight).toHaveBeenCalledWith(
      expect.objectContaining({ hostnames: ['shop.apps.example.com'] }),
      shopMember,
    );
  });
});

describe('other owners', () => {
  const check = (reason: string) => ({
    reason,
    title: 'Taken\u0007',
    explanation: 'The Certificate shop/old fills the Secret too',
  });

  it('of a Secret in the cluster are refused', async () => {
    const preflight = async () => ({
      checks: [check('SecretHasOtherOwner')],
      notChecked: [],
    });
    await expect(run({}, { preflight })).rejects.toThrow(
      '(SecretHasOtherOwner)',
    );
    expect(mockDir.content()).toEqual({});
  });

  it('of a hostname in the cluster are a warning: the pull request may replace them', async () => {
    const preflight = async () => ({
      checks: [check('HostnameServedByOtherObject')],
      notChecked: [],
    });
    expect(warningIds(await run({}, { preflight }))).toContain(
      'HostnameServedByOtherObject',
    );
  });

  it('of which nobody can tell are a warning', async () => {
    const output = await run(
      {},
      {
        preflight: async () => ({
          checks: [check('HostConflict'), check('HostnameDoesNotResolve')],
          notChecked: [{ check: 'cluster', because: 'no answer' }],
        }),
      },
    );
    const told = warningIds(output);
    expect(told).toEqual(
      expect.arrayContaining(['HostConflict', 'ClusterNotChecked']),
    );
    expect(told).not.toContain('HostnameDoesNotResolve');
    expect(JSON.stringify(output.warnings)).not.toContain('\\u0007');
  });

  it.each(['SecretHasOtherOwner', 'HostnameServedByOtherObject'])(
    'are a warning where %s could not be checked',
    async reason => {
      const output = await run(
        {},
        {
          preflight: async () => ({
            checks: [],
            notChecked: [
              { check: reason, because: 'certificates: forbidden' },
              { check: 'HostConflict', because: 'elsewhere: absent' },
            ],
          }),
        },
      );
      const told = JSON.stringify(output.warnings);
      expect(told).toContain('certificates: forbidden');
      expect(told).not.toContain('elsewhere: absent');
    },
  );

  it('in the repository are refused', async () => {
    mockDir.setContent({
      'apps/old.yaml': [
        'apiVersion: cert-manager.io/v1',
        'kind: Certificate',
        'metadata: { name: old, namespace: shop }',
        'spec:',
        '  secretName: shop.apps.example.com-tls',
        '  dnsNames: [shop.apps.example.com]',
      ].join('\n'),
    });
    await expect(run({})).rejects.toThrow('(SecretHasOtherOwner)');
  });
});

describe('keep', () => {
  const place = {
    hostnames: undefined,
    service: undefined,
    podSelector: undefined,
    podPort: undefined,
    keep: true,
  };

  it('changes nothing by itself', async () => {
    await run({ path: '/shop' });
    const before = mockDir.content();
    const output = await run(place);
    expect(output.changed).toBe(false);
    expect(mockDir.content()).toEqual(before);
  });

  it('gives another name and leads the old one there', async () => {
    await run({});
    const hostnames = ['store.apps.example.com'];
    await run({ ...place, hostnames, redirectOldHostnames: true });
    expect(content('ingress.yaml')).toContain('host: store.apps.example.com');
    expect(content('ingress.yaml')).toContain('host: shop.apps.example.com');
    expect(content('middleware.yaml')).toContain('store.apps.example.com');
  });

  it('asks the zone again, for the kept hostnames too', async () => {
    await run({});
    const services = actionServices({
      ownershipEntityRefs: ['user:default/eve'],
    });
    await expect(
      runExposureWrite(mockDir.path, place, services),
    ).rejects.toThrow('(ZoneNotYours)');
  });

  it.each([
    ['nothing is there', place, '(KeepNothingThere)'],
    [
      'the namespace is another one',
      { ...place, namespace: 'bank' },
      '(NamespaceNotOfEntity)',
    ],
    ['the namespace is a path', { ...place, namespace: '../..' }, '(DnsLabel)'],
  ])('is refused where %s', async (_, input, rule) => {
    await expect(run(input)).rejects.toThrow(rule);
    expect(mockDir.content()).toEqual({});
  });

  it('is refused where a file cannot be read', async () => {
    await run({});
    mockDir.addContent({
      [`${directory}/middleware.yaml`]: 'x'.repeat(300_000),
    });
    await expect(run(place)).rejects.toThrow('(KeepNotReadable)');
  });
});
