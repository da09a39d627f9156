import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { exposureApiRef } from './api/ExposureApi';
import { ExposureClient } from './api/ExposureClient';
import { defaultTemplateRefs } from './components/templates/templatePages';

/** The way to the backend. */
export const exposureApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: exposureApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new ExposureClient(deps),
    }),
});

const { template, changeTemplate, retireTemplate } = defaultTemplateRefs;

/**
 * The card; its configuration names other templates for its button and for the links of its drawer:
 * `app.extensions: [{ entity-card:exposure/web-addresses: { config: { template: default/our-own } } }]`. An empty
 * `changeTemplate` or `retireTemplate` is none.
 */
export const entityExposureCard = EntityCardBlueprint.makeWithOverrides({
  name: 'web-addresses',
  configSchema: {
    template: z.string().default(template),
    changeTemplate: z.string().default(changeTemplate),
    retireTemplate: z.string().default(retireTemplate),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      filter: { kind: 'component' },
      type: 'content',
      loader: async () => {
        const { RoutedExposureCard } = await import(
          './components/EntityExposureCard/RoutedExposureCard'
        );
        return <RoutedExposureCard {...config} />;
      },
    }),
});
