import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RoutedExposureCard } from '../src/components/EntityExposureCard/RoutedExposureCard';
import { defaultTemplateRefs } from '../src/components/templates/templatePages';
import { ExampleIndex } from './ExampleIndex';
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

const index = PageBlueprint.make({
  name: 'index',
  params: {
    path: '/',
    title: 'All states',
    loader: async () => <ExampleIndex />,
  },
});

/** A page for each state of the card, and one at `/` that leads to all of them. */
export const examplesPlugin = createFrontendPlugin({
  pluginId: 'examples',
  extensions: [index, ...pages],
});
