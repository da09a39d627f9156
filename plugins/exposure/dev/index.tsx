import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import exposurePlugin, { exposureApiRef } from '../src';
import { exampleApi } from './exampleApi';
import { examplesPlugin } from './examplesPlugin';

const exampleAnswers = createFrontendModule({
  pluginId: 'exposure',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: exposureApiRef,
          deps: {},
          factory: () => exampleApi,
        }),
    }),
  ],
});

/** Everybody may do everything here. */
const openPermissions = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'permission',
      params: defineParams =>
        defineParams({
          api: permissionApiRef,
          deps: {},
          factory: () => ({
            authorize: async () => ({ result: AuthorizeResult.ALLOW }),
          }),
        }),
    }),
  ],
});

createDevApp({
  features: [exposurePlugin, exampleAnswers, openPermissions, examplesPlugin],
});
