import { createBackendModule } from '@backstage/backend-plugin-api';

/**
 * Adds the actions of Exposure to the scaffolder.
 *
 * @public
 */
export const scaffolderModuleExposure = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'exposure',
  register(reg) {
    reg.registerInit({ deps: {}, async init() {} });
  },
});
