import {
  createExtensionTester,
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, waitFor } from '@testing-library/react';
import { exposureApiRef } from './api/ExposureApi';
import { exampleStatuses } from './__testUtils__/exampleStatuses';
import { FakeExposureApi } from './__testUtils__/FakeExposureApi';
import { TestSurroundings } from './__testUtils__/TestSurroundings';
import { exposurePlugin } from './plugin';

const cardId = 'entity-card:exposure/web-addresses';

function renderCard(config?: { template: string }) {
  const card = createExtensionTester(exposurePlugin.getExtension(cardId), {
    config,
  });
  const api = new FakeExposureApi({
    exposures: async () => ({
      exposures: [...exampleStatuses],
      sources: [],
      hidden: 0,
    }),
  });
  renderInTestApp(
    <TestApiProvider
      apis={[
        [exposureApiRef, api],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      <TestSurroundings>{card.reactElement()}</TestSurroundings>
    </TestApiProvider>,
  );
}

/** Where the button leads, once the permission is known. */
async function addressOfAdd(): Promise<string> {
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Add address' })).toHaveAttribute(
      'href',
    ),
  );
  const add = screen.getByRole('button', { name: 'Add address' });
  return add.getAttribute('href') ?? '';
}

describe('the plugin on the new frontend system', () => {
  it('offers the card, the API and the form fields', () => {
    const ids = [
      cardId,
      'api:exposure',
      'scaffolder-form-field:exposure/environment',
      'scaffolder-form-field:exposure/environments',
      'scaffolder-form-field:exposure/service',
      'scaffolder-form-field:exposure/hostname',
      'scaffolder-form-field:exposure/redirects',
      'scaffolder-form-field:exposure/access',
      'scaffolder-form-field:exposure/allowlist',
      'scaffolder-form-field:exposure/issuer',
      'scaffolder-form-field:exposure/files',
    ] as const;
    for (const id of ids) {
      expect(() => exposurePlugin.getExtension(id)).not.toThrow();
    }
  });

  it('shows the card with its button to the template, filled in', async () => {
    renderCard();
    const href = new URL(await addressOfAdd(), 'http://localhost');
    expect(href.pathname).toBe('/create/templates/default/expose-service');
    expect(JSON.parse(href.searchParams.get('formData') ?? '')).toEqual({
      entityRef: 'component:default/shop',
      namespace: 'shop',
    });
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
  });

  it('opens the template that the configuration names', async () => {
    renderCard({ template: 'golden/our-own' });
    expect(await addressOfAdd()).toMatch(
      /^\/create\/templates\/golden\/our-own\?/,
    );
  });
});
