import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import {
  EntityExposures,
  headlines,
  SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';
import { anExposureStatus } from '../src/__testUtils__/anExposureStatus';
import { exampleStatuses } from '../src/__testUtils__/exampleStatuses';
import { readRoutes } from '../src/__testUtils__/FakeExposureApi';
import { headlineStatuses } from '../src/__testUtils__/headlineStatuses';

type Answer = () => Promise<EntityExposures>;

function answer(change: Partial<EntityExposures>): Answer {
  return async () => ({
    exposures: [],
    sources: readRoutes,
    hidden: 0,
    ...change,
  });
}

const kinds = [
  'Ingress',
  'HTTPRoute',
  'Certificate',
  'Service',
  'EndpointSlice',
];
const unreachable: SourceHealth[] = kinds.map(kind => ({
  environment: 'prod-us',
  cluster: 'prod-us',
  kind,
  state: 'unreachable',
  since: '2026-11-23T13:55:00Z',
  lastSyncedAt: '2026-11-23T13:50:00Z',
}));

const many = Array.from({ length: 12 }, (_, index) =>
  anExposureStatus({ hostname: `shop-${index + 1}.example.com` }),
);

const unusual = [
  anExposureStatus({
    hostname: 'xn--bcher-kva.example.com',
    displayHostname: 'bücher.example.com',
  }),
  anExposureStatus({
    hostname: `${'a-very-long-label-that-wraps-and-does-not-push-anything-out'}.apps.example.com`,
  }),
  // A newer backend may say words that this build has never heard of.
  JSON.parse(
    JSON.stringify(anExposureStatus({ hostname: 'news.example.com' })).replace(
      '"headline":"live"',
      '"headline":"quarantined"',
    ),
  ),
];

const states: Record<string, Answer> = {
  five: answer({ exposures: [...exampleStatuses] }),
  twelve: answer({ exposures: many, hidden: 2 }),
  unusual: answer({ exposures: unusual }),
  stale: answer({
    exposures: exampleStatuses.map(status => ({ ...status, overlay: 'stale' })),
    sources: unreachable,
  }),
  partial: answer({ exposures: [...exampleStatuses], sources: unreachable }),
  nothing: answer({}),
  unread: answer({
    sources: unreachable.map(({ lastSyncedAt: _, ...source }) => ({
      ...source,
      state: 'forbidden' as const,
    })),
  }),
  reading: answer({
    sources: unreachable.map(({ lastSyncedAt: _, ...source }) => ({
      ...source,
      state: 'syncing' as const,
    })),
  }),
  unconfigured: async () => {
    throw await ResponseError.fromResponse(new Response('{}', { status: 501 }));
  },
  hidden: answer({ hidden: 2 }),
  unannotated: answer({}),
  loading: () => new Promise(() => {}),
  failing: async () => {
    throw new Error('The database does not answer (ECONNREFUSED).');
  },
};

/** Every state the card can be in, by the name of the component that shows it. */
export const examples: ReadonlyMap<string, Answer> = new Map([
  ...Object.entries(states),
  ...headlines.map((headline): [string, Answer] => [
    headline.toLocaleLowerCase('en-US'),
    answer({ exposures: [headlineStatuses[headline]] }),
  ]),
]);

/** The component on whose page an example is shown. */
export function exampleEntity(name: string): Entity {
  const annotations = {
    'backstage.io/kubernetes-id': name,
    'backstage.io/kubernetes-namespace': 'shop',
  };
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      ...(name === 'unannotated' ? {} : { annotations }),
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:shop' },
  };
}
