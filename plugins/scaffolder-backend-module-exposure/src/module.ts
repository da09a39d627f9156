import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createExposureRemoveAction } from './actions/exposureRemove';
import { createExposureWriteAction } from './actions/exposureWrite';
import { readPlatform } from './readPlatform';

/**
 * Adds the actions `exposure:write` and `exposure:remove` to the scaffolder.
 *
 * @public
 */
export const scaffolderModuleExposure = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'exposure',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        permissions: coreServices.permissions,
        userInfo: coreServices.userInfo,
      },
      async init({ actions, config, ...services }) {
        const platform = readPlatform(config);
        actions.addActions(
          createExposureWriteAction({ platform, ...services }),
          createExposureRemoveAction({ platform, ...services }),
        );
      },
    });
  },
});
