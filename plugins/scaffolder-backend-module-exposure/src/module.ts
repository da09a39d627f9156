import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import {
  type ExposurePlatform,
  notConfigured,
} from '@exposure/backstage-plugin-exposure-common';
import { createExposureRemoveAction } from './actions/exposureRemove';
import { createExposureWriteAction } from './actions/exposureWrite';
import { idleAction } from './actions/idleAction';
import { HttpExposureBackend } from './caller/HttpExposureBackend';
import { readPlatform } from './readPlatform';

/** Stands in for a platform while there is none, since the schemas of the actions need no more. */
const nothingOffered: ExposurePlatform = { environments: {}, zones: [] };

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
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        userInfo: coreServices.userInfo,
      },
      async init({ actions, config, discovery, logger, ...deps }) {
        const { auth } = deps;
        const platform = readPlatform(config);
        const services = {
          ...deps,
          platform: platform ?? nothingOffered,
          exposure: new HttpExposureBackend({ auth, discovery }),
        };
        const own = [
          createExposureWriteAction(services),
          createExposureRemoveAction(services),
        ];
        actions.addActions(...(platform ? own : own.map(idleAction)));
        // The backend plugin warns of it; one warning is enough.
        if (!platform) {
          logger.info(notConfigured);
        }
      },
    });
  },
});
