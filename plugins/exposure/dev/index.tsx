import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import exposurePlugin, { exposureApiRef } from '../src';
import { RoutedExposureCard } from '../src/components/EntityExposureCard/RoutedExposureCard';
import { defaultTemplateRefs } from '../src/components/EntityExposureCard/templatePages';
import { exampleApi } from './exampleApi';
import { ExamplePage } from './ExamplePage';
import { examples } from './examples';

const pages = Array.from(examples.keys(), name =>
  PageBlueprint.make({
    name,
    params: {
      path: `/${name}`,
      title: name,
      loader: async () => (
        <ExamplePage name={name}>
          <RoutedExposureCard {...defaultTemplateRefs} />
        </ExamplePage>
      ),
    },
  }),
);

const examplesPlugin = createFrontendPlugin({
  pluginId: 'examples',
  extensions: pages,
});

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
