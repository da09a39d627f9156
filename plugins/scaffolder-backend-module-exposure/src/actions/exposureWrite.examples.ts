import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const shop = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  hostnames: ['shop.apps.example.com'],
  service: { name: 'shop', port: 3000 },
};

/** The document that the scaffolder's page shows for one step. */
function step(input: object): string {
  return stringify({
    steps: [
      { id: 'write', name: 'Write the files', action: 'exposure:write', input },
    ],
  });
}

/** Shown on the page of installed actions; the tests run each of them. */
export const examples: TemplateExample[] = [
  {
    description: 'Make a Service reachable for everyone under one hostname',
    example: step(shop),
  },
  {
    description: 'Name the pods and the port of the container',
    example: step({
      ...shop,
      podSelector: { app: 'shop' },
      podPort: 8080,
      path: '/',
    }),
  },
  {
    description: 'Let only some networks in',
    example: step({
      ...shop,
      access: 'allowlist',
      allowlist: ['203.0.113.7/32', '2001:db8::/48'],
    }),
  },
  {
    description: 'Redirect a second hostname to the first one',
    example: step({ ...shop, redirects: ['www.shop.apps.example.com'] }),
  },
  {
    description: 'Use an issuer other than the default, to try things out',
    example: step({ ...shop, issuer: 'letsencrypt-staging' }),
  },
  {
    description: 'Write into a repository that was fetched into a directory',
    example: step({ ...shop, targetPath: 'repository' }),
  },
];
