import { parsePlatform } from './parsePlatform';
import { aPlatformSection, anEnvironment } from './testing/aPlatform';

const issuer = { name: 'letsencrypt-prod', solvers: ['http01'] };
const ingress = { profile: 'traefik', target: 'app.example.net' };
const path = 'exposure.environments.prod-eu';

describe('parsePlatform', () => {
  it('fills in what is left out', () => {
    const parsed = parsePlatform({
      environments: {
        dev: {
          cluster: 'dev',
          stage: 'nonProduction',
          ingress,
          certificates: { issuers: [issuer] },
        },
      },
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        zones: [],
        environments: {
          dev: {
            id: 'dev',
            title: 'dev',
            ingress: { addresses: [], sourceIp: { kind: 'notPreserved' } },
            certificates: {
              shape: 'certificate',
              solverPolicy: 'generate',
              issuers: [
                {
                  kind: 'ClusterIssuer',
                  group: 'cert-manager.io',
                  trust: 'public',
                  default: true,
                },
              ],
            },
            dns: {
              mode: 'manual',
              ttl: 900,
              annotationPrefix: 'external-dns.kubernetes.io/',
              resolvers: [],
              authoritative: {},
            },
            networkPolicy: { dnsEgress: 'clusterDns', defaultDeny: 'app' },
            edgeProbe: { enabled: false, allowPrivateRanges: [] },
            repository: {
              path: 'deploy/{environment}/{namespace}/{component}',
            },
          },
        },
      },
    });
  });

  it('sorts zones by the length of their suffix', () => {
    const parsed = parsePlatform(aPlatformSection());
    expect(parsed.ok && parsed.value.zones.map(zone => zone.suffix)).toEqual([
      'apps.example.com',
      'example.com',
    ]);
  });

  it.each([
    ['192.0.2.53', '192.0.2.53:53'],
    ['192.0.2.53:5353', '192.0.2.53:5353'],
    ['dns.example.net', 'dns.example.net:53'],
    ['2001:db8::53', '[2001:db8::53]:53'],
    ['[2001:db8::53]:5353', '[2001:db8::53]:5353'],
  ])('reads the resolver %s as %s', (resolver, server) => {
    const parsed = parsePlatform(
      aPlatformSection({ dns: { resolvers: [resolver] } }),
    );
    expect(parsed).toMatchObject({
      value: { environments: { 'prod-eu': { dns: { resolvers: [server] } } } },
    });
  });

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
      { ingress: { ...ingress, profile: 'haproxy' } },
    ],
    [
      'ingress.target',
      'DnsSubdomain',
      { ingress: { ...ingress, target: 'app.example.net.' } },
    ],
    [
      'ingress.addresses[0]',
      'Address',
      { ingress: { ...ingress, addresses: ['203.0.113'] } },
    ],
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
    [
      'ingress.gateway',
      'Required',
      { ingress: { ...ingress, profile: 'gateway-api' } },
    ],
    [
      'ingress.gateway.listenerSets',
      'ListenerSetsNeeded',
      {
        ingress: {
          ...ingress,
          profile: 'gateway-api',
          gateway: { name: 'a', namespace: 'b', listenerSets: false },
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
      'login.oauth2Proxy.mode',
      'LoginModeNotSupported',
      { login: { oauth2Proxy: { mode: 'own', service: 'a', namespace: 'b' } } },
    ],
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
      'DnsSubdomain',
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

  it('looks a cluster up where the clusters are known', () => {
    const section = aPlatformSection();
    expect(parsePlatform(section, { clusters: ['prod-eu'] })).toMatchObject({
      ok: true,
    });
    expect(parsePlatform(section, { clusters: ['dev'] })).toMatchObject({
      ok: false,
      refusals: [
        {
          field: `${path}.cluster`,
          rule: 'UnknownCluster',
          message: `${path}.cluster must be a name in kubernetes.clusterLocatorMethods (dev); seen: "prod-eu".`,
        },
      ],
    });
  });

  it('tells every mistake at once and each only once', () => {
    const parsed = parsePlatform(
      aPlatformSection({ stage: 'x', dns: { ttl: -1 }, cluster: '' }),
    );
    expect(parsed.ok ? [] : parsed.refusals.map(({ field }) => field)).toEqual([
      `${path}.cluster`,
      `${path}.stage`,
      `${path}.dns.ttl`,
    ]);
  });

  it.each([
    [
      'ControllerRetired',
      { ingress: { ...ingress, profile: 'ingress-nginx' } },
      {},
    ],
    [
      'GatewayUnused',
      { ingress: { ...ingress, gateway: { name: 'a', namespace: 'b' } } },
      {},
    ],
    [
      'StagingIssuerInProduction',
      { certificates: { issuers: [{ ...issuer, trust: 'staging' }] } },
      {},
    ],
    ['ApexWithoutAddresses', { ingress }, { apex: 'addresses' }],
  ])('warns of %s', (id, environment, zone) => {
    expect(parsePlatform(aPlatformSection(environment, zone))).toMatchObject({
      ok: true,
      warnings: [expect.objectContaining({ id })],
    });
  });
});
