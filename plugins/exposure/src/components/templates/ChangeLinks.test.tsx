import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  EntityRequests,
  headlines,
} from '@exposure/backstage-plugin-exposure-common';
import { screen } from '@testing-library/react';
import { exposureApiRef } from '../../api/ExposureApi';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { anExposureStatus } from '../../__testUtils__/anExposureStatus';
import {
  FakeAnswers,
  FakeExposureApi,
} from '../../__testUtils__/FakeExposureApi';
import { headlineStatuses } from '../../__testUtils__/headlineStatuses';
import { shop, TestSurroundings } from '../../__testUtils__/TestSurroundings';
import { defaultTemplateRefs, templatePages } from './templatePages';
import { canChange, ChangeLinks } from './ChangeLinks';

const status = anExposureStatus({ hostname: 'shop.example.com' });
const { environment, namespace } = status;
const place = { entityRef: 'component:default/shop', environment, namespace };

const templates = templatePages(
  defaultTemplateRefs,
  (where, name) => `/create/templates/${where}/${name}`,
);

function template(name: string) {
  const apiVersion = 'scaffolder.backstage.io/v1beta3';
  return { apiVersion, kind: 'Template', metadata: { name } };
}

function renderLinks(
  answers: FakeAnswers,
  known = ['change-exposure', 'retire-exposure'],
) {
  renderInTestApp(
    <TestApiProvider
      apis={[
        [exposureApiRef, new FakeExposureApi(answers)],
        [catalogApiRef, catalogApiMock({ entities: known.map(template) })],
      ]}
    >
      <TestSurroundings>
        <ChangeLinks entity={shop} status={status} templates={templates} />
      </TestSurroundings>
    </TestApiProvider>,
  );
}

async function linkTo(name: string) {
  const link = await screen.findByRole('link', {
    name: `${name} shop.example.com`,
  });
  const href = new URL(link.getAttribute('href') ?? '', 'http://localhost');
  const formData = JSON.parse(href.searchParams.get('formData') ?? '');
  return { path: href.pathname, formData };
}

const present = {
  environment,
  namespace,
  request: {
    hostnames: ['shop.example.com'],
    redirects: ['www.shop.example.com'],
    service: { name: 'shop', port: 3000 },
    path: '/',
    access: 'public',
    issuer: 'letsencrypt-prod',
    podSelector: { app: 'shop' },
    podPort: 8080,
  },
  notRead: ['access', 'allowlist'],
} satisfies EntityRequests['requests'][number];

const reading = (...requests: EntityRequests['requests']) => ({
  requests: async () => ({ requests }),
});

describe('ChangeLinks', () => {
  it('fills the form with what was read and leaves the rest empty', async () => {
    renderLinks(reading({ ...present, environment: 'other' }, present));
    expect(await linkTo('Change…')).toEqual({
      path: '/create/templates/default/change-exposure',
      formData: {
        ...place,
        hostnames: ['shop.example.com'],
        redirects: ['www.shop.example.com'],
        service: { name: 'shop', port: 3000 },
        path: '/',
        issuer: 'letsencrypt-prod',
      },
    });
    expect(await accessibilityViolations()).toEqual([]);
  });

  it('says only where the address is to the form that takes it away', async () => {
    renderLinks(reading(present));
    expect(await linkTo('Take off the web…')).toEqual({
      path: '/create/templates/default/retire-exposure',
      formData: place,
    });
  });

  it.each([
    ['nothing was read', reading()],
    [
      'it cannot be read',
      {
        requests: async () => {
          throw new Error('no');
        },
      },
    ],
  ])('opens the form with its place alone when %s', async (_when, answers) => {
    renderLinks(answers);
    expect((await linkTo('Change…')).formData).toEqual(place);
  });

  it('has no link to a template that the catalog does not show', async () => {
    renderLinks(reading(present), ['retire-exposure']);
    await linkTo('Take off the web…');
    expect(screen.queryByRole('link', { name: /^Change/ })).toBeNull();
  });
});

describe('canChange', () => {
  it('is no for what is not there', () => {
    const barred = headlines.filter(
      headline => !canChange(headlineStatuses[headline]),
    );
    expect(barred.sort()).toEqual(['inReview', 'notExposed', 'removing']);
  });
});
