import { createBackendPlugin } from '@backstage/backend-plugin-api';

/**
 * The backend plugin `exposure`: watches clusters and answers status.
 *
 * @public
 */
export const exposurePlugin = createBackendPlugin({
  pluginId: 'exposure',
  register(reg) {
    reg.registerInit({ deps: {}, async init() {} });
  },
});
