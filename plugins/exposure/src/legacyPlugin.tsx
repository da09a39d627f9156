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
import { accessFormField } from './fields/access/accessFormField';
import { allowlistFormField } from './fields/allowlist/allowlistFormField';
import { environmentFormField } from './fields/environment/environmentFormField';
import { environmentsFormField } from './fields/environments/environmentsFormField';
import { filesFormField } from './fields/files/filesFormField';
import { removalFormField } from './fields/removal/removalFormField';
import { hostnameFormField } from './fields/hostname/hostnameFormField';
import { issuerFormField } from './fields/issuer/issuerFormField';
import { redirectsFormField } from './fields/redirects/redirectsFormField';
import { serviceFormField } from './fields/service/serviceFormField';

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
      extension(environmentFormField),
      extension(environmentsFormField),
      extension(serviceFormField),
      extension(hostnameFormField),
      extension(redirectsFormField),
      extension(accessFormField),
      extension(allowlistFormField),
      extension(issuerFormField),
      extension(filesFormField),
      extension(removalFormField),
    ]}
  </ScaffolderFieldExtensions>
);
