import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { useCustomFieldExtensions } from '@backstage/plugin-scaffolder-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exposureApiRef } from './api/ExposureApi';
import { EntityExposureCard, exposureFieldExtensions } from './legacy';
import { accessibilityViolations } from './__testUtils__/accessibilityViolations';
import { exampleStatuses } from './__testUtils__/exampleStatuses';
import { FakeExposureApi } from './__testUtils__/FakeExposureApi';
import { TestSurroundings } from './__testUtils__/TestSurroundings';

const api = new FakeExposureApi({
  exposures: async () => ({
    exposures: [...exampleStatuses],
    sources: [],
    hidden: 0,
  }),
});

async function renderCard(props: Parameters<typeof EntityExposureCard>[0]) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [exposureApiRef, api],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <TestSurroundings>
        <EntityExposureCard {...props} />
      </TestSurroundings>
    </TestApiProvider>,
  );
}

/** What the templates of this repository ask a form for. */
function fieldsOfTemplates(): string[] {
  const folder = path.resolve(__dirname, '../../../templates');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => path.basename(name) === 'template.yaml')
    .map(name => readFileSync(path.join(folder, name), 'utf8'));
  const named = texts.flatMap(
    text => text.match(/(?<=ui:field: )Exposure\w+/g) ?? [],
  );
  return [...new Set(named)].sort();
}

describe('the plugin on the legacy frontend system', () => {
  it('shows the same card, and its drawer', async () => {
    await renderCard({});
    await userEvent.click(
      await screen.findByRole('button', { name: 'Details of pay.example.com' }),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Details of pay.example.com' }),
    ).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
  });

  it('opens the template where the app mounts the scaffolder', async () => {
    await renderCard({ template: 'golden/our-own', scaffolderPath: '/new' });
    const add = await screen.findByRole('button', { name: 'Add address' });
    expect(add.getAttribute('href')).toMatch(
      /^\/new\/templates\/golden\/our-own\?formData=/,
    );
  });

  it('offers every field of the templates to the scaffolder', async () => {
    const names: string[] = [];
    function Scaffolder() {
      const found = useCustomFieldExtensions<{ name: string }>(
        exposureFieldExtensions,
      );
      names.push(...found.map(({ name }) => name));
      return null;
    }
    await renderInTestApp(<Scaffolder />);
    expect([...new Set(names)].sort()).toEqual(fieldsOfTemplates());
  });
});
