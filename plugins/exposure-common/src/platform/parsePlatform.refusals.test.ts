import { parsePlatform } from './parsePlatform';
import { aPlatformSection, anEnvironment } from '../request/testing/aPlatform';

const issuer = { name: 'letsencrypt-prod', solvers: ['http01'] };
const ingress = { profile: 'traefik', target: 'app.example.net' };
const login = { service: 'oauth2-proxy', namespace: 'shop' };
const path = 'exposure.environments.prod-eu';

describe('parsePlatform', () => {
  const rows: [field: string, rule: string, environment: object][] = [
    ['stage', 'Required', { stage: undefined }],
    ['stage', 'OneOf', { stage: 'prod' }],
    ['title', 'Title', { title: '[x](javascript:1)' }],
    ['title', 'Title', { title: 'ping @everyone' }],
    ['cluster', 'ClusterName', { cluster: '' }],
    ['clusterName', 'UnknownField', { clusterName: 'x' }],
    ['ingress', 'Required', { ingress: undefined }],
    [
      'ingress.profile',
      'ProfileNotSupported',
      { ingress: { ...ingress, profile: 'apache' } },
    ],
    [
      'ingress.target',
      'DnsName',
      { ingress: { ...ingress, target: 'app.example.net.' } },
    ],
    [
      'ingress.target',
      'DnsName',
      { ingress: { ...ingress, target: '203.0.113.10' } },
    ],
    [
      'ingress.addresses[0]',
      'Address',
      { ingress: { ...ingress, addresses: ['203.0.113'] } },
    ],
    ...['::ffff:203.0.113.1', 'fe80::1', '0.0.0.0', '::', '224.0.0.1'].map(
      (address): [string, string, object] => [
        'ingress.addresses[0]',
        'Address',
        { ingress: { ...ingress, addresses: [address] } },
      ],
    ),
    ['ingress.sourceIp', 'OneOf', { ingress: { ...ingress, sourceIp: 'yes' } }],
    [
      'ingress.trustedHops',
      'Required',
      { ingress: { ...ingress, sourceIp: 'forwardedFor' } },
    ],
    [
      'ingress.trustedHops',
      'TrustedHopsWithoutForwardedFor',
      { ingress: { ...ingress, trustedHops: 1 } },
    ],
    [
      'ingress.controller.podLabels',
      'EmptySelector',
      { ingress: { ...ingress, controller: { podLabels: {} } } },
    ],
    [
      'ingress.controller.hostNetworkCidrs[0]',
      'CidrHostBits',
      {
        ingress: {
          ...ingress,
          controller: { hostNetworkCidrs: ['10.0.0.1/8'] },
        },
      },
    ],
    ...['0.0.0.0/0', '::/0'].map((cidr): [string, string, object] => [
      'ingress.controller.hostNetworkCidrs[1]',
      'ControllerIsEverybody',
      {
        ingress: {
          ...ingress,
          controller: { hostNetworkCidrs: ['10.0.0.0/20', cidr] },
        },
      },
    ]),
    [
      'ingress.gateway',
      'Required',
      { ingress: { ...ingress, profile: 'gateway-api' } },
    ],
    [
      'ingress.gateway.implementation',
      'OneOf',
      {
        ingress: {
          ...ingress,
          profile: 'gateway-api',
          gateway: { name: 'a', namespace: 'b', implementation: 'istio' },
        },
      },
    ],
    [
      'ingress.controller',
      'Required',
      {
        ingress: {
          ...ingress,
          profile: 'gateway-api',
          gateway: { name: 'a', namespace: 'b', implementation: 'other' },
        },
      },
    ],
    ['certificates.issuers', 'Required', { certificates: { issuers: [] } }],
    [
      'certificates.issuers',
      'OneDefaultIssuer',
      { certificates: { issuers: [issuer, { ...issuer, name: 'b' }] } },
    ],
    [
      'certificates.issuers',
      'IssuerNamedTwice',
      { certificates: { issuers: [issuer, { ...issuer, default: true }] } },
    ],
    [
      'certificates.backoff.minimum',
      'GoDuration',
      {
        certificates: {
          issuers: [issuer],
          backoff: { minimum: '60' },
        },
      },
    ],
    [
      'certificates.backoff.maximum',
      'BackoffEndsBeforeItBegins',
      {
        certificates: {
          issuers: [issuer],
          backoff: { maximum: '59m' },
        },
      },
    ],
    [
      'certificates.issuers[0].kind',
      'IssuerKindNeedsGroup',
      { certificates: { issuers: [{ ...issuer, kind: 'StepIssuer' }] } },
    ],
    [
      'certificates.issuers[0].kind',
      'Required',
      { certificates: { issuers: [{ ...issuer, group: 'ca.example.net' }] } },
    ],
    [
      'certificates.issuers[0].kind',
      'IssuerKind',
      { certificates: { issuers: [{ ...issuer, kind: 'Issuer\n---' }] } },
    ],
    [
      'certificates.issuers[0].solvers[0]',
      'OneOf',
      { certificates: { issuers: [{ ...issuer, solvers: ['tlsalpn01'] }] } },
    ],
    ['dns.ttl', 'Integer', { dns: { ttl: 0 } }],
    ['dns.ttl', 'Integer', { dns: { ttl: '900' } }],
    [
      'dns.annotationPrefix',
      'AnnotationPrefix',
      { dns: { annotationPrefix: 'external-dns' } },
    ],
    [
      'dns.resolvers[0]',
      'DnsServer',
      { dns: { resolvers: ['192.0.2.53:99999'] } },
    ],
    [
      'dns.authoritative',
      'DnsSubdomain',
      { dns: { authoritative: { 'a b': ['192.0.2.1'] } } },
    ],
    [
      'networkPolicy.dnsEgress',
      'OneOf',
      { networkPolicy: { dnsEgress: true } },
    ],
    [
      'networkPolicy.shape',
      'CombinedShapeDenies',
      { networkPolicy: { shape: 'combined', defaultDeny: 'none' } },
    ],
    [
      'login.oauth2Proxy.mode',
      'OneOf',
      { login: { oauth2Proxy: { ...login, mode: 'sidecar' } } },
    ],
    [
      'login.oauth2Proxy.image',
      'LoginSettingOfOtherMode',
      { login: { oauth2Proxy: { ...login, image: 'proxy:v1' } } },
    ],
    [
      'login.oauth2Proxy.podLabels',
      'LoginSettingOfOtherMode',
      {
        login: {
          oauth2Proxy: { ...login, mode: 'own', podLabels: { app: 'x' } },
        },
      },
    ],
    [
      'login.oauth2Proxy.podLabels',
      'EmptySelector',
      { login: { oauth2Proxy: { ...login, podLabels: {} } } },
    ],
    [
      'login.oauth2Proxy.namespace',
      'Required',
      { login: { oauth2Proxy: { service: 'a' } } },
    ],
    ...[
      'oauth2-proxy',
      'oauth2-proxy:latest',
      'registry.example.com:5000/oauth2-proxy',
      `oauth2-proxy:latest@sha256:${'a'.repeat(64)}`,
      'oauth2-proxy:v1 --privileged',
      'oauth2-proxy:v1\n',
      '//oauth2-proxy:v1',
    ].map((image): [string, string, object] => [
      'login.oauth2Proxy.image',
      'ImageReference',
      { login: { oauth2Proxy: { ...login, mode: 'own', image } } },
    ]),
    ...[
      'http://login.example.com',
      'https://login.example.com?x=1',
      'https://user:pass@login.example.com',
      'https://login..example.com',
      'https://login.example.com/a b',
    ].map((oidcIssuerUrl): [string, string, object] => [
      'login.oauth2Proxy.oidcIssuerUrl',
      'IssuerUrl',
      { login: { oauth2Proxy: { ...login, mode: 'own', oidcIssuerUrl } } },
    ]),
    [
      'login.oauth2Proxy.service',
      'Required',
      { login: { oauth2Proxy: { namespace: 'b' } } },
    ],
    ['edgeProbe.enabled', 'Boolean', { edgeProbe: { enabled: 'yes' } }],
    ...[
      '../x',
      '/x',
      'x//y',
      '.github/workflows',
      'a/.git',
      'a/{cluster}',
      'a\\b',
      'a/b\n',
      '',
    ].map((bad): [string, string, object] => [
      'repository.path',
      'RepositoryPath',
      { repository: { path: bad } },
    ]),
  ];

  it.each(rows)('refuses %s by %s: %j', (field, rule, environment) => {
    const full = `${path}.${field}`;
    expect(parsePlatform(aPlatformSection({ ...environment }))).toEqual({
      ok: false,
      refusals: expect.arrayContaining([
        { field: full, rule, message: expect.stringContaining(full) },
      ]),
    });
  });

  it.each([
    ['exposure', 'Required', undefined],
    ['exposure', 'Mapping', 'text'],
    ['exposure.environments', 'Required', {}],
    [
      'exposure.environments',
      'DnsLabel',
      { environments: { 'Prod EU': anEnvironment() } },
    ],
    [
      'exposure.zones[0].environments[0]',
      'UnknownEnvironment',
      {
        ...aPlatformSection(),
        zones: [{ suffix: 'example.com', environments: ['prod-us'] }],
      },
    ],
    [
      'exposure.zones[0].environments',
      'Required',
      { ...aPlatformSection(), zones: [{ suffix: 'example.com' }] },
    ],
    [
      'exposure.zones[0].environments',
      'List',
      {
        ...aPlatformSection(),
        zones: [{ suffix: 'example.com', environments: [] }],
      },
    ],
    [
      'exposure.zones',
      'ZoneNamedTwice',
      {
        ...aPlatformSection(),
        zones: [
          { suffix: 'example.com', environments: ['prod-eu'] },
          { suffix: 'example.com', environments: ['prod-eu'] },
        ],
      },
    ],
    [
      'exposure.zones[0].suffix',
      'ZoneIsPublicSuffix',
      {
        ...aPlatformSection(),
        zones: [{ suffix: 'co.uk', environments: ['prod-eu'] }],
      },
    ],
    [
      'exposure.zones[0].suffix',
      'DnsName',
      {
        ...aPlatformSection(),
        zones: [{ suffix: '.example.com', environments: ['prod-eu'] }],
      },
    ],
    [
      'exposure.zones[0].owners[0]',
      'EntityReference',
      {
        ...aPlatformSection(),
        zones: [
          { suffix: 'example.com', environments: ['prod-eu'], owners: ['a b'] },
        ],
      },
    ],
  ])('refuses %s by %s', (field, rule, config) => {
    expect(parsePlatform(config)).toMatchObject({
      ok: false,
      refusals: expect.arrayContaining([
        expect.objectContaining({ field, rule }),
      ]),
    });
  });

  const messagesOf = (config: object) => {
    const parsed = parsePlatform(config);
    return parsed.ok ? [] : parsed.refusals.map(({ message }) => message);
  };
  const zone = (suffix: string) => ({ suffix, environments: ['prod-eu'] });

  it('tells every key that is wrong, and every zone that is named twice', () => {
    const environments = { A_b: anEnvironment(), 'C d': anEnvironment() };
    expect(messagesOf({ environments })).toEqual([
      expect.stringContaining('"A_b"'),
      expect.stringContaining('"C d"'),
    ]);
    const names = ['a.example', 'b.example', 'a.example', 'b.example'];
    expect(
      messagesOf({ ...aPlatformSection(), zones: names.map(zone) }),
    ).toEqual([
      expect.stringContaining('a.example'),
      expect.stringContaining('b.example'),
    ]);
  });

  it('asks for no networks where the selector of the controller is wrong', () => {
    const controller = { podLabels: {} };
    expect(
      messagesOf(aPlatformSection({ ingress: { ...ingress, controller } })),
    ).toEqual([expect.stringContaining('podLabels must have a label')]);
  });
});
