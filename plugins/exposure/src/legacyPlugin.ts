import { createPlugin } from '@backstage/core-plugin-api';

/**
 * The plugin `exposure` for apps on the legacy frontend system.
 *
 * @public
 */
export const exposureLegacyPlugin = createPlugin({ id: 'exposure' });
