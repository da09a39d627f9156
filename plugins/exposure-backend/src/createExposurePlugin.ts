import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import type { ExposureAdapters } from './ExposureAdapters';
import type { CreateAdaptersOptions } from './createAdapters';
import { startExposure } from './startExposure';

/** The plugin over these adapters. */
export function createExposurePlugin(
  createAdapters: (options: CreateAdaptersOptions) => ExposureAdapters,
) {
  return createBackendPlugin({
    pluginId: 'exposure',
    register(reg) {
      reg.registerInit({
        deps: {
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          lifecycle: coreServices.lifecycle,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          signals: signalsServiceRef,
          urlReader: coreServices.urlReader,
          userInfo: coreServices.userInfo,
        },
        init: services => startExposure(services, createAdapters),
      });
    },
  });
}
