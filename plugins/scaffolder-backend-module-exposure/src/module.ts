import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createExposureRemoveAction } from './actions/exposureRemove';
import { createExposureWriteAction } from './actions/exposureWrite';
import { HttpExposureBackend } from './caller/HttpExposureBackend';
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
        discovery: coreServices.discovery,
        permissions: coreServices.permissions,
        userInfo: coreServices.userInfo,
      },
      async init({ actions, config, discovery, ...deps }) {
        const { auth } = deps;
        const services = {
          ...deps,
          platform: readPlatform(config),
          exposure: new HttpExposureBackend({ auth, discovery }),
        };
        actions.addActions(
          createExposureWriteAction(services),
          createExposureRemoveAction(services),
        );
      },
    });
  },
});
