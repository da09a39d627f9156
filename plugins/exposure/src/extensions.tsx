import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { exposureApiRef } from './api/ExposureApi';
import { ExposureClient } from './api/ExposureClient';
import { defaultTemplateRef } from './components/EntityExposureCard/newAddressPath';

/** The way to the backend. */
export const exposureApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: exposureApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new ExposureClient(deps),
    }),
});

/**
 * The card; `template` in its configuration names another template for its button:
 * `app.extensions: [{ entity-card:exposure/web-addresses: { config: { template: default/our-own } } }]`.
 */
export const entityExposureCard = EntityCardBlueprint.makeWithOverrides({
  name: 'web-addresses',
  configSchema: { template: z.string().default(defaultTemplateRef) },
  factory: (originalFactory, { config }) =>
    originalFactory({
      filter: { kind: 'component' },
      type: 'content',
      loader: async () => {
        const { RoutedExposureCard } = await import(
          './components/EntityExposureCard/RoutedExposureCard'
        );
        return <RoutedExposureCard template={config.template} />;
      },
    }),
});
