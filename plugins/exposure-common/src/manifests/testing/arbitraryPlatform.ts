import fc from 'fast-check';
import type { ProfileName } from '../../controllers/profiles';
import {
  arbitraryCidr,
  arbitraryLabels,
  arbitraryNamespace,
} from './arbitraryText';

/** Every environment of a random platform has this id. */
export const environmentId = 'prod-eu';

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

const sourceIp = fc.oneof(
  fc.constantFrom('preserved', 'proxyProtocol', 'notPreserved').map(kind => ({
    sourceIp: kind,
  })),
  fc
    .integer({ min: 1, max: 20 })
    .map(trustedHops => ({ sourceIp: 'forwardedFor', trustedHops })),
);

const controller = fc.oneof(
  fc.record({
    // Never the namespace of an app: a controller that lies among the pods it serves is shut in with them.
    namespace: fc.constantFrom('ingress', 'edge-1'),
    podLabels: arbitraryLabels,
  }),
  fc.record({
    hostNetworkCidrs: fc.array(arbitraryCidr, { minLength: 1, maxLength: 3 }),
  }),
);

const gateway = fc.record(
  {
    name: fc.constantFrom('public', 'edge.v1'),
    namespace: fc.constantFrom('gateways', 'infra'),
    listenerSets: fc.boolean(),
    httpListener: fc.constantFrom('http', 'web'),
    httpsListener: fc.constantFrom('https', 'websecure'),
    implementation: fc.constantFrom('envoyGateway', 'other'),
  },
  { requiredKeys: ['name', 'namespace'] },
);

const ingressOf = (profile: ProfileName) =>
  fc
    .tuple(
      fc.record(
        {
          profile: fc.constant(profile),
          className: fc.constantFrom('nginx', 'public', 'internal.v2'),
          target: fc.constantFrom('app.prod-eu.example.net', 'lb.example.org'),
          addresses: fc.constantFrom(
            ['203.0.113.10'],
            ['203.0.113.10', '203.0.113.11', '2001:db8::10'],
            [],
          ),
          controller,
          gateway,
        },
        { requiredKeys: ['profile', 'target'] },
      ),
      sourceIp,
      gateway,
    )
    .map(([settings, address, always]) => ({
      ...settings,
      ...address,
      // The profile that cannot do without.
      ...(['gateway-api', 'istio'].includes(settings.profile) && {
        gateway: always,
      }),
    }));

const issuers: Record<string, unknown>[] = [
  { name: 'letsencrypt-prod', solvers: ['http01'] },
  { name: 'other-class', solvers: ['http01'], ingressClassName: 'other' },
  { name: 'letsencrypt.dns', solvers: ['dns01'] },
  { name: 'both', kind: 'Issuer', solvers: ['http01', 'dns01'] },
  { name: 'staging', solvers: ['http01'], trust: 'staging' },
  { name: 'company-ca', kind: 'Issuer', trust: 'internal' },
  {
    name: 'aws-pca',
    kind: 'AWSPCAClusterIssuer',
    group: 'awspca.cert-manager.io',
    trust: 'internal',
  },
  {
    name: 'digicert',
    kind: 'DigiCertIssuer',
    group: 'ca.example.net',
    trust: 'public',
  },
];

const certificates = fc
  .record({
    shape: fc.constantFrom('certificate', 'annotation'),
    solverPolicy: fc.constantFrom('generate', 'platform'),
    from: fc.oneof(
      { weight: 15, arbitrary: fc.subarray(issuers, { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constant<typeof issuers>([]) },
    ),
    standard: fc.nat(),
  })
  .map(({ shape, solverPolicy, from, standard }) => ({
    shape,
    solverPolicy,
    issuers: from.map((issuer, at) => ({
      ...issuer,
      default: at === standard % from.length,
    })),
  }));

const dns = fc.record(
  {
    mode: fc.constantFrom('manual', 'externalDns', 'dnsEndpoint'),
    ttl: fc.constantFrom(60, 900, 86_400),
    annotationPrefix: fc.constantFrom(
      'external-dns.alpha.kubernetes.io/',
      'dns.example.net/',
    ),
  },
  { requiredKeys: ['mode'] },
);

const networkPolicy = fc.record(
  {
    dnsEgress: fc.constantFrom('clusterDns', 'nodeLocal', 'anywhere'),
    defaultDeny: fc.constantFrom('app', 'namespace', 'none'),
    shape: fc.constantFrom('separate', 'combined'),
  },
  { requiredKeys: ['dnsEgress', 'defaultDeny'] },
);

const sharedLogin = fc.record(
  {
    mode: fc.constant('shared'),
    service: fc.constantFrom('oauth2-proxy', 'login'),
    namespace: arbitraryNamespace,
    port: fc.constantFrom(4180, 80),
    podLabels: arbitraryLabels,
  },
  { requiredKeys: ['service', 'namespace'] },
);

const ownLogin = fc.record(
  {
    mode: fc.constant('own'),
    service: fc.constantFrom('oauth2-proxy', 'login'),
    port: fc.constantFrom(4180, 8443),
    image: fc.constant('registry.example.com/mirror/oauth2-proxy:v7.15.3'),
    oidcIssuerUrl: fc.constantFrom(
      'https://id.example.com/realms/shop',
      'https://id.example.com:8443',
    ),
    emailDomains: fc.constantFrom(['example.com'], []),
    identityProviderCidrs: fc.constantFrom(['192.0.2.0/24'], []),
    secretName: fc.constantFrom('oauth2-proxy', 'login-secrets'),
  },
  { requiredKeys: ['mode'] },
);

const environmentOf = (profile: ProfileName) =>
  fc.record(
    {
      title: fc.constantFrom('Production EU', "Prod (EU) & 'more'"),
      cluster: fc.constantFrom('prod-eu', 'arn:aws:eks:eu-1:1:cluster/prod'),
      stage: fc.constantFrom('production', 'nonProduction'),
      ingress: ingressOf(profile),
      certificates,
      dns,
      networkPolicy,
      login: fc
        .oneof(sharedLogin, ownLogin)
        .map(oauth2Proxy => ({ oauth2Proxy })),
    },
    {
      requiredKeys: [
        'cluster',
        'stage',
        'ingress',
        'certificates',
        'dns',
        'networkPolicy',
      ],
    },
  );

const zones = fc
  .record({
    wildcard: fc.boolean(),
    apex: fc.constantFrom('refuse', 'alias', 'addresses'),
    managed: fc.boolean(),
    contact: sometimes(fc.constantFrom('dns@example.com', '#dns')),
  })
  .map(({ wildcard, apex, managed, contact }) => [
    { suffix: 'apps.example.com', environments: [environmentId], wildcard },
    {
      suffix: 'example.com',
      environments: [environmentId],
      wildcard: true,
      apex,
      dnsOwner: { title: 'IT at example.com', contact, managed },
    },
  ]);

/**
 * The section `exposure:` with one environment of a profile: every value of every setting that changes what is written.
 * Not every one is accepted by `parsePlatform`.
 */
export const arbitraryPlatform = (profile: ProfileName) =>
  fc.tuple(environmentOf(profile), zones).map(([environment, all]) => ({
    environments: { [environmentId]: environment },
    zones: all,
  }));
