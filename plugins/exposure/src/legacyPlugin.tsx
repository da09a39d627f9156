import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  createScaffolderFieldExtension,
  FieldExtensionOptions,
  ScaffolderFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import type { LegacyExposureCardProps } from './components/EntityExposureCard/LegacyExposureCard';
import { exposureApiRef } from './api/ExposureApi';
import { ExposureClient } from './api/ExposureClient';
import { accessField } from './fields/accessField';
import { allowlistField } from './fields/allowlistField';
import { environmentField } from './fields/environmentField';
import { environmentsField } from './fields/environmentsField';
import { filesField } from './fields/filesField';
import { removalField } from './fields/removalField';
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

function extension<Output>({
  schema,
  ...field
}: Omit<FieldExtensionOptions<Output>, 'schema'> & {
  schema: Pick<FieldExtensionOptions<Output>, 'schema'>;
}) {
  const Extension = exposurePlugin.provide(
    createScaffolderFieldExtension({ ...field, ...schema }),
  );
  return <Extension key={field.name} />;
}

/**
 * All form fields of the templates, as the child of the route of `ScaffolderPage`; other fields can stand beside them.
 * @public
 */
export const exposureFieldExtensions: JSX.Element = (
  <ScaffolderFieldExtensions>
    {[
      extension(environmentField),
      extension(environmentsField),
      extension(serviceField),
      extension(hostnameField),
      extension(redirectsField),
      extension(accessField),
      extension(allowlistField),
      extension(issuerField),
      extension(filesField),
      extension(removalField),
    ]}
  </ScaffolderFieldExtensions>
);
