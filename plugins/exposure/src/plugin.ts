import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

/**
 * The plugin `exposure` for apps on the new frontend system.
 *
 * @public
 */
export const exposurePlugin = createFrontendPlugin({
  pluginId: 'exposure',
  extensions: [],
});
