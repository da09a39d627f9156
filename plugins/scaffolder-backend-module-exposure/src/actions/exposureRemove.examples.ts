import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

const shop = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

/** The document that the scaffolder's page shows for one step. */
function step(input: object): string {
  return stringify({
    steps: [
      {
        id: 'remove',
        name: 'Delete the files',
        action: 'exposure:remove',
        input,
      },
    ],
  });
}

/** Shown on the page of installed actions; the tests run each of them. */
export const examples: TemplateExample[] = [
  {
    description: 'Delete the files of an exposure',
    example: step(shop),
  },
  {
    description:
      'Delete them from a repository that was fetched into a directory',
    example: step({ ...shop, targetPath: 'repository' }),
  },
];
