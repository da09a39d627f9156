import { parsePlatform } from './parsePlatform';
import { aPlatformSection } from '../request/testing/aPlatform';

const issuer = { name: 'letsencrypt-prod', solvers: ['http01'] };
const ingress = { profile: 'traefik', target: 'app.example.net' };
const path = 'exposure.environments.prod-eu';

describe('parsePlatform', () => {
  it('takes an https address of the documentation, and no other', () => {
    const withDocs = (docs: unknown) =>
      parsePlatform({ ...aPlatformSection(), docs });
    const baseUrl = 'https://docs.example.com:8443/exposure/1.0';
    expect(withDocs({ baseUrl })).toMatchObject({ ok: true });
    expect(withDocs({})).toMatchObject({ ok: true });
    for (const wrong of [
      'http://docs.example.com',
      'javascript:alert(1)//docs.example.com',
      'https://docs.example.com@evil.example',
      'https://docs.example.com/?q=',
      'https://docs.example.com/#',
      'https://docs.example.com\n',
      '',
      7,
    ]) {
      expect(withDocs({ baseUrl: wrong })).toMatchObject({
        ok: false,
        refusals: [{ field: 'exposure.docs.baseUrl' }],
      });
    }
    expect(withDocs({ base: baseUrl })).toMatchObject({
      refusals: [{ field: 'exposure.docs.base', rule: 'UnknownField' }],
    });
  });

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
              backoff: { minimum: 3_600_000, maximum: 115_200_000 },
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
              proxied: false,
            },
            networkPolicy: {
              dnsEgress: 'clusterDns',
              defaultDeny: 'app',
              shape: 'separate',
            },
            edgeProbe: { enabled: false, allowPrivateRanges: [] },
            repository: {
              path: 'deploy/{environment}/{namespace}/{component}',
            },
          },
        },
      },
    });
  });

  it('reads every key that can be set', () => {
    const environment = {
      title: 'Production EU',
      cluster: 'prod-eu',
      stage: 'production',
      ingress: {
        profile: 'gateway-api',
        className: 'public',
        target: 'app.prod-eu.example.net',
        addresses: ['203.0.113.10', '2001:DB8::10'],
        sourceIp: 'forwardedFor',
        trustedHops: 2,
        controller: {
          namespace: 'gateways',
          podLabels: { 'app.kubernetes.io/name': 'proxy' },
          hostNetworkCidrs: ['10.0.0.0/24'],
        },
        gateway: {
          name: 'public',
          namespace: 'gateways',
          implementation: 'envoyGateway',
          listenerSets: true,
          httpListener: 'web',
          httpsListener: 'websecure',
        },
      },
      certificates: {
        shape: 'annotation',
        solverPolicy: 'platform',
        issuers: [
          {
            name: 'company-ca',
            kind: 'Issuer',
            group: 'ca.example.net',
            solvers: ['http01', 'dns01'],
            trust: 'internal',
            default: true,
            ingressClassName: 'nginx',
          },
        ],
        backoff: { minimum: '90s', maximum: '1h30m' },
      },
      dns: {
        mode: 'dnsEndpoint',
        ttl: 60,
        annotationPrefix: 'external-dns.alpha.kubernetes.io/',
        resolvers: ['192.0.2.53'],
        authoritative: { 'example.com': ['192.0.2.54:5353'] },
        proxied: ['198.51.100.0/24'],
        txtOwnerId: 'prod-1',
        txtPrefix: 'owner-%{record_type}.',
        txtSuffix: '-owner',
      },
      networkPolicy: {
        dnsEgress: 'nodeLocal',
        defaultDeny: 'namespace',
        shape: 'combined',
      },
      login: {
        oauth2Proxy: {
          mode: 'shared',
          service: 'login',
          namespace: 'shop',
          port: 80,
          podLabels: { app: 'login' },
        },
      },
      edgeProbe: { enabled: true, allowPrivateRanges: ['10.0.0.0/8'] },
      repository: { path: 'clusters/{environment}/{component}' },
    };
    const zone = {
      suffix: 'example.com',
      environments: ['prod-eu'],
      owners: ['Group:Default/Shop', 'user:jane', 'team'],
      wildcard: true,
      dnsOwner: { title: 'IT', contact: 'dns@example.com', managed: true },
      apex: 'addresses',
    };
    expect(
      parsePlatform({
        environments: { 'prod-eu': environment },
        zones: [zone],
      }),
    ).toEqual({
      ok: true,
      warnings: [expect.objectContaining({ id: 'ClientTrafficPolicyNeeded' })],
      value: {
        zones: [
          {
            ...zone,
            owners: [
              'group:default/shop',
              'user:default/jane',
              'group:default/team',
            ],
          },
        ],
        environments: {
          'prod-eu': {
            ...environment,
            id: 'prod-eu',
            ingress: {
              ...environment.ingress,
              addresses: ['203.0.113.10', '2001:db8::10'],
              sourceIp: { kind: 'forwardedFor', trustedHops: 2 },
              trustedHops: undefined,
            },
            certificates: {
              shape: 'annotation',
              solverPolicy: 'platform',
              issuers: environment.certificates.issuers,
              backoff: { minimum: 90_000, maximum: 5_400_000 },
            },
            dns: {
              ...environment.dns,
              resolvers: ['192.0.2.53:53'],
              authoritative: { 'example.com': ['192.0.2.54:5353'] },
              proxied: ['198.51.100.0/24'],
              txtOwnerId: 'prod-1',
              txtPrefix: 'owner-%{record_type}.',
              txtSuffix: '-owner',
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
    [
      'ClientTrafficPolicyNeeded',
      {
        ingress: {
          ...ingress,
          profile: 'gateway-api',
          sourceIp: 'proxyProtocol',
          gateway: { name: 'a', namespace: 'b' },
        },
      },
      {},
    ],
    [
      'CombinedShapeUnused',
      {
        ingress: { ...ingress, profile: 'cilium' },
        networkPolicy: { shape: 'combined' },
      },
      {},
    ],
  ])('warns of %s', (id, environment, zone) => {
    expect(parsePlatform(aPlatformSection(environment, zone))).toMatchObject({
      ok: true,
      warnings: [expect.objectContaining({ id })],
    });
  });
});
