type Path = readonly (string | number)[];

/** Places of the configuration where a platform team writes text, and how a refusal there begins. */
export const platformPlaces: readonly Path[] = [
  ...[
    ['title'],
    ['cluster'],
    ['ingress', 'className'],
    ['ingress', 'target'],
    ['ingress', 'addresses', 0],
    ['ingress', 'controller', 'namespace'],
    ['ingress', 'controller', 'podLabels', 'app'],
    ['certificates', 'issuers', 0, 'name'],
    ['certificates', 'issuers', 0, 'group'],
    ['dns', 'annotationPrefix'],
    ['dns', 'resolvers', 0],
    ['repository', 'path'],
    ['login', 'oauth2Proxy', 'service'],
    ['login', 'oauth2Proxy', 'podLabels', 'app'],
  ].map((path): Path => ['environments', 'shared', ...path]),
  ...[
    ['ingress', 'controller', 'hostNetworkCidrs', 0],
    // Not where the class is hostile too: two classes that are the same need no override.
    ['certificates', 'issuers', 0, 'ingressClassName'],
    ['login', 'oauth2Proxy', 'service'],
    ['login', 'oauth2Proxy', 'image'],
    ['login', 'oauth2Proxy', 'oidcIssuerUrl'],
    ['login', 'oauth2Proxy', 'emailDomains', 0],
    ['login', 'oauth2Proxy', 'identityProviderCidrs', 0],
    ['login', 'oauth2Proxy', 'secretName'],
  ].map((path): Path => ['environments', 'own', ...path]),
  ...['name', 'namespace', 'httpListener', 'httpsListener'].map(
    (name): Path => ['environments', 'gateway', 'ingress', 'gateway', name],
  ),
  ['zones', 0, 'suffix'],
  ['zones', 0, 'owners', 0],
  ['zones', 1, 'dnsOwner', 'title'],
  ['zones', 1, 'dnsOwner', 'contact'],
];

const certificates = {
  issuers: [
    {
      name: 'letsencrypt',
      group: 'cert-manager.io',
      solvers: ['http01'],
      ingressClassName: 'other',
      default: true,
    },
  ],
};

const common = {
  cluster: 'prod-eu',
  stage: 'production',
  certificates,
};

/** A platform with something harmless in every one of those places. */
export const harmlessPlatform = {
  environments: {
    shared: {
      ...common,
      title: 'Production',
      ingress: {
        profile: 'traefik',
        className: 'public',
        target: 'app.example.net',
        addresses: ['203.0.113.10'],
        controller: { namespace: 'traefik', podLabels: { app: 'traefik' } },
      },
      dns: {
        mode: 'externalDns',
        annotationPrefix: 'dns.example.net/',
        resolvers: ['192.0.2.53'],
      },
      repository: { path: 'deploy/{component}' },
      login: {
        oauth2Proxy: {
          service: 'login',
          namespace: 'shop',
          podLabels: { app: 'login' },
        },
      },
    },
    own: {
      ...common,
      ingress: {
        profile: 'ingress-nginx',
        target: 'app.example.net',
        controller: { hostNetworkCidrs: ['192.0.2.0/24'] },
      },
      login: {
        oauth2Proxy: {
          mode: 'own',
          service: 'login',
          image: 'registry.example.com/oauth2-proxy:v7.15.3',
          oidcIssuerUrl: 'https://id.example.com',
          emailDomains: ['example.com'],
          identityProviderCidrs: ['198.51.100.0/24'],
          secretName: 'login',
        },
      },
    },
    gateway: {
      ...common,
      ingress: {
        profile: 'gateway-api',
        target: 'app.example.net',
        gateway: {
          name: 'public',
          namespace: 'gateways',
          httpListener: 'http',
          httpsListener: 'https',
        },
      },
    },
  },
  zones: [
    {
      suffix: 'apps.example.com',
      environments: ['shared'],
      owners: ['group:default/shop'],
    },
    {
      suffix: 'example.com',
      environments: ['shared', 'own', 'gateway'],
      dnsOwner: { title: 'IT', contact: 'dns@example.com' },
    },
  ],
};

/** A copy with a text at a path. */
export function putAt(value: unknown, path: Path, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    return text;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index === step ? putAt(item, rest, text) : item,
    );
  }
  const entries =
    typeof value === 'object' && value ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.map(([key, below]) => [
      key,
      key === step ? putAt(below, rest, text) : below,
    ]),
  );
}

/** How the configuration's refusals call a path. */
export const printedPath = (path: Path) =>
  path.reduce<string>(
    (printed, step) =>
      typeof step === 'number' ? `${printed}[${step}]` : `${printed}.${step}`,
    'exposure',
  );
