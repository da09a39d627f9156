import { createDevApp } from '@backstage/dev-utils';
import {
  EntityExposureCard,
  exposureApiRef,
  exposurePlugin,
} from '../../src/legacy';
import { exampleApi } from '../exampleApi';
import { ExampleIndex } from '../ExampleIndex';
import { ExamplePage } from '../ExamplePage';
import { examples } from '../examples';

const app = createDevApp()
  .registerPlugin(exposurePlugin)
  .registerApi({ api: exposureApiRef, deps: {}, factory: () => exampleApi })
  .addPage({ path: '/', title: 'All states', element: <ExampleIndex /> });

for (const name of examples.keys()) {
  app.addPage({
    path: `/${name}`,
    title: name,
    element: (
      <ExamplePage name={name}>
        <EntityExposureCard />
      </ExamplePage>
    ),
  });
}

app.render();
