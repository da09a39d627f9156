import { dump } from 'js-yaml';
import type { Files } from '../forge';
import type { DemoComponent } from './DemoComponent';
import { demoComponents } from './demoComponents';

const apiVersion = 'backstage.io/v1alpha1';

const groups = [
  { name: 'storefront', title: 'Storefront team' },
  { name: 'growth', title: 'Growth team' },
  { name: 'platform', title: 'Platform team' },
];

/** The repository of the catalog's people, and of the system that the components form. */
export function organisationFiles(): Files {
  const entities = [
    ...groups.map(({ name, title }) => ({
      apiVersion,
      kind: 'Group',
      metadata: { name, title },
      spec: { type: 'team', children: [], profile: { displayName: title } },
    })),
    {
      apiVersion,
      kind: 'User',
      metadata: { name: 'guest' },
      spec: {
        profile: { displayName: 'Guest' },
        memberOf: groups.map(({ name }) => name),
      },
    },
    {
      apiVersion,
      kind: 'System',
      metadata: { name: 'webshop', title: 'Web shop' },
      spec: { owner: 'storefront' },
    },
  ];
  return {
    'catalog-info.yaml': entities.map(entity => dump(entity)).join('---\n'),
  };
}

/** A component's repository before anybody asks for an address. */
export function componentFiles(component: DemoComponent): Files {
  const { name, title, description, owner, namespace } = component;
  return {
    'README.md': `# ${title}\n\n${description}\n`,
    'catalog-info.yaml': dump({
      apiVersion,
      kind: 'Component',
      metadata: {
        name,
        title,
        description,
        annotations: {
          'backstage.io/kubernetes-id': name,
          'backstage.io/kubernetes-namespace': namespace,
        },
      },
      spec: {
        type: 'website',
        lifecycle: 'production',
        owner,
        system: 'webshop',
      },
    }),
  };
}

/** Names of the repositories that the catalog reads. */
export const catalogRepositories = [
  'organisation',
  ...demoComponents.map(({ name }) => name),
];
