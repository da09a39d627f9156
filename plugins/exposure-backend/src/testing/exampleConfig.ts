import type { JsonObject } from '@backstage/types';

/** The configuration of a small platform: one environment, one managed zone and one that another department runs. */
export const exampleConfig: JsonObject = {
  kubernetes: {
    clusterLocatorMethods: [
      {
        type: 'config',
        clusters: [
          {
            name: 'prod',
            url: 'https://127.0.0.1:1',
            authProvider: 'serviceAccount',
            serviceAccountToken: 'example',
          },
        ],
      },
    ],
  },
  exposure: {
    environments: {
      prod: {
        title: 'Production',
        cluster: 'prod',
        stage: 'production',
        ingress: {
          profile: 'ingress-nginx',
          className: 'nginx',
          target: 'app.example.net',
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
          ],
        },
      },
    },
    zones: [
      {
        suffix: 'apps.example.com',
        environments: ['prod'],
        owners: ['group:default/shop'],
        dnsOwner: { title: 'Platform team', managed: true },
      },
      {
        suffix: 'example.com',
        environments: ['prod'],
        dnsOwner: { title: 'IT at example.com', managed: false },
      },
    ],
  },
};
