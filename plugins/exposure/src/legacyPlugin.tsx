import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import type { LegacyExposureCardProps } from './components/EntityExposureCard/LegacyExposureCard';
import { exposureApiRef } from './api/ExposureApi';
import { ExposureClient } from './api/ExposureClient';
import { environmentField } from './fields/environmentField';
import { filesField } from './fields/filesField';
import { hostnameField } from './fields/hostnameField';

/**
 * The plugin `exposure` for apps on the legacy frontend system.
 * @public
 */
export const exposurePlugin = createPlugin({
  id: 'exposure',
  apis: [
    createApiFactory({
      api: exposureApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new ExposureClient(deps),
    }),
  ],
});

/**
 * The card "Web addresses" for an entity page. `templatePath` is the page of the template that its button opens.
 * @public
 */
export const EntityExposureCard: (
  props: LegacyExposureCardProps,
) => JSX.Element = exposurePlugin.provide(
  createComponentExtension({
    name: 'EntityExposureCard',
    component: {
      lazy: async () => {
        const { LegacyExposureCard } = await import(
          './components/EntityExposureCard/LegacyExposureCard'
        );
        return LegacyExposureCard;
      },
    },
  }),
);

/**
 * The form field `ExposureEnvironmentPicker`.
 * @public
 */
export const ExposureEnvironmentFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...environmentField,
    schema: environmentField.schema.schema,
  }),
);

/**
 * The form field `ExposureHostname`.
 * @public
 */
export const ExposureHostnameFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...hostnameField,
    schema: hostnameField.schema.schema,
  }),
);

/**
 * The form field `ExposureFiles`.
 * @public
 */
export const ExposureFilesFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...filesField,
    schema: filesField.schema.schema,
  }),
);
