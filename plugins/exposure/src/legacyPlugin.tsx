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
import { accessField } from './fields/accessField';
import { allowlistField } from './fields/allowlistField';
import { environmentField } from './fields/environmentField';
import { environmentsField } from './fields/environmentsField';
import { filesField } from './fields/filesField';
import { hostnameField } from './fields/hostnameField';
import { issuerField } from './fields/issuerField';
import { redirectsField } from './fields/redirectsField';
import { serviceField } from './fields/serviceField';

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
 * The form field `ExposureEnvironmentsPicker`.
 * @public
 */
export const ExposureEnvironmentsFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...environmentsField,
    schema: environmentsField.schema.schema,
  }),
);

/**
 * The form field `ExposureServicePicker`.
 * @public
 */
export const ExposureServiceFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...serviceField,
    schema: serviceField.schema.schema,
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
 * The form field `ExposureRedirects`.
 * @public
 */
export const ExposureRedirectsFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...redirectsField,
    schema: redirectsField.schema.schema,
  }),
);

/**
 * The form field `ExposureAccess`.
 * @public
 */
export const ExposureAccessFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...accessField,
    schema: accessField.schema.schema,
  }),
);

/**
 * The form field `ExposureAllowlist`.
 * @public
 */
export const ExposureAllowlistFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...allowlistField,
    schema: allowlistField.schema.schema,
  }),
);

/**
 * The form field `ExposureIssuerPicker`.
 * @public
 */
export const ExposureIssuerFieldExtension = exposurePlugin.provide(
  createScaffolderFieldExtension({
    ...issuerField,
    schema: issuerField.schema.schema,
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
