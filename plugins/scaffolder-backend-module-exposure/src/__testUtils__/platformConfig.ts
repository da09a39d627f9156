/** The section `exposure:` that the tests run on. */
export const platformConfig = {
  environments: {
    'prod-eu': {
      title: 'Production EU',
      cluster: 'prod-eu',
      stage: 'production',
      ingress: {
        profile: 'traefik',
        className: 'traefik',
        target: 'app.prod-eu.example.net',
        addresses: ['203.0.113.10'],
        sourceIp: 'preserved',
      },
      certificates: {
        issuers: [
          {
            name: 'letsencrypt-prod',
            kind: 'ClusterIssuer',
            solvers: ['http01'],
            trust: 'public',
            default: true,
          },
          {
            name: 'letsencrypt-staging',
            kind: 'ClusterIssuer',
            solvers: ['http01'],
            trust: 'staging',
          },
        ],
      },
      repository: { path: 'deploy/{environment}/{namespace}/{component}' },
    },
    'staging-eu': {
      title: 'Staging EU',
      cluster: 'staging-eu',
      stage: 'nonProduction',
      ingress: {
        profile: 'traefik',
        className: 'traefik',
        target: 'app.staging-eu.example.net',
        addresses: ['203.0.113.20'],
        sourceIp: 'preserved',
      },
      certificates: {
        issuers: [
          {
            name: 'letsencrypt-staging',
            kind: 'ClusterIssuer',
            solvers: ['http01'],
            trust: 'staging',
            default: true,
          },
        ],
      },
      repository: { path: 'deploy/{environment}/{namespace}/{component}' },
    },
  },
  zones: [
    {
      suffix: 'apps.example.com',
      environments: ['prod-eu'],
      owners: ['group:default/shop'],
      dnsOwner: { title: 'IT at example.com', managed: false },
    },
    {
      suffix: 'open.example.com',
      environments: ['prod-eu'],
      dnsOwner: { title: 'Platform team', managed: false },
    },
    {
      suffix: 'staging.example.com',
      environments: ['staging-eu'],
      dnsOwner: { title: 'Platform team', managed: true },
    },
  ],
};
