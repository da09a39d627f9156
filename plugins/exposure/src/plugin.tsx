import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { entityExposureCard, exposureApi } from './extensions';
import { exposureFormFields } from './formFields';
import { templateRouteRef } from './routes';

/**
 * The plugin `exposure` for apps on the new frontend system: the card "Web addresses" on component pages and the fields
 * of the template that asks for an address.
 * @public
 */
export const exposurePlugin = createFrontendPlugin({
  pluginId: 'exposure',
  title: 'Web addresses',
  info: { packageJson: () => import('../package.json') },
  externalRoutes: { template: templateRouteRef },
  extensions: [exposureApi, entityExposureCard, ...exposureFormFields],
});
