import { ResponseError } from '@backstage/errors';
import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { headlines } from '@exposure/backstage-plugin-exposure-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exposureApiRef } from '../../api/ExposureApi';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { anExposureStatus } from '../../__testUtils__/anExposureStatus';
import { exampleStatuses } from '../../__testUtils__/exampleStatuses';
import {
  FakeAnswers,
  FakeExposureApi,
} from '../../__testUtils__/FakeExposureApi';
import { headlineStatuses } from '../../__testUtils__/headlineStatuses';
import { shop, TestSurroundings } from '../../__testUtils__/TestSurroundings';
import { translateInEnglish } from '../../__testUtils__/translateInEnglish';
import { ExposureCard } from './ExposureCard';

const t = translateInEnglish();
const path = '/create/templates/default/expose-service';
const templates = { add: { ref: 'template:default/expose-service', path } };

function renderCard(
  answers: FakeAnswers,
  { entity = shop, allowed = true } = {},
) {
  const api = new FakeExposureApi(answers);
  renderInTestApp(
    <TestApiProvider apis={[[exposureApiRef, api]]}>
      <TestSurroundings entity={entity}>
        <ExposureCard
          entity={entity}
          templates={templates}
          mayAdd={{ allowed, loading: false }}
        />
      </TestSurroundings>
    </TestApiProvider>,
  );
  return api;
}

const showing = (...exposures: ReturnType<typeof anExposureStatus>[]) => ({
  exposures: async () => ({ exposures, sources: [], hidden: 0 }),
});

describe('ExposureCard', () => {
  it.each(headlines)('shows %s in words', async headline => {
    renderCard(showing(headlineStatuses[headline]));
    const row = await screen.findByRole('listitem');
    const words = t(`headline.${headline}`);
    expect(within(row).getByText(new RegExp(`^${words}`))).toBeVisible();
  });

  it('shows a headline that it does not know as its own word, without colour of good or bad', async () => {
    const strange = JSON.parse(
      JSON.stringify(anExposureStatus()).replace('"live"', '"quarantined"'),
    );
    renderCard(showing(strange));
    expect(await screen.findByText('quarantined')).toBeVisible();
  });

  describe('the form for a further address', () => {
    const request = {
      hostnames: ['shop.example.com'],
      service: { name: 'shop', port: 3000 },
      path: '/start',
      access: 'login' as const,
      issuer: 'letsencrypt-prod',
    };
    const there = (environment: string, changes: object = {}) => ({
      environment,
      namespace: 'shop',
      request: { ...request, ...changes },
      notRead: [],
    });
    const formOf = async () => {
      const button = await screen.findByRole('button', { name: 'Add address' });
      const href = button.getAttribute('href') ?? '';
      const { searchParams } = new URL(href, 'http://localhost');
      return JSON.parse(searchParams.get('formData') ?? '');
    };

    it('holds the settings that it shares with those that are there', async () => {
      renderCard({
        ...showing(anExposureStatus()),
        requests: async () => ({
          requests: [
            there('prod-eu'),
            there('test-eu', { path: '/' }),
            { ...there('prod-eu', { access: 'public' }), namespace: 'other' },
          ],
        }),
      });
      await waitFor(async () =>
        expect(await formOf()).toEqual({
          entityRef: 'component:default/shop',
          namespace: 'shop',
          service: request.service,
          access: 'login',
        }),
      );
    });

    it('holds the place alone where nothing is there', async () => {
      const requests = jest.fn(async () => ({ requests: [] }));
      renderCard({ requests });
      await screen.findByText('No web address yet');
      expect(await formOf()).toEqual({
        entityRef: 'component:default/shop',
        namespace: 'shop',
      });
      expect(requests).not.toHaveBeenCalled();
    });
  });

  it('lists the worst first and says what the worst is', async () => {
    renderCard(showing(...exampleStatuses));
    const rows = await screen.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(
      'IT at example.com: The hostname points to another server',
    );
    expect(rows[4]).toHaveTextContent('shop.example.com');
    expect(screen.getByText('1 needs a change')).toBeVisible();
    expect(screen.getByText('5 addresses in 2 environments')).toBeVisible();
  });

  it('shows five of twelve until all are asked for', async () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      anExposureStatus({ hostname: `shop-${index}.example.com` }),
    );
    renderCard(showing(...many));
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
  });

  it('links only over https, and only what can answer', async () => {
    renderCard(
      showing(
        anExposureStatus(),
        headlineStatuses.validating,
        anExposureStatus({ hostname: '*.wild.example.com' }),
      ),
    );
    const link = await screen.findByRole('link', { name: /shop.example.com/ });
    expect(link).toHaveAttribute('href', 'https://shop.example.com/');
    expect(screen.queryByRole('link', { name: /new.apps/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /wild/ })).toBeNull();
  });

  it('shows both forms of an internationalised name', async () => {
    renderCard(
      showing(
        anExposureStatus({
          hostname: 'xn--bcher-kva.example.com',
          displayHostname: 'bücher.example.com',
        }),
      ),
    );
    expect(await screen.findByText('bücher.example.com')).toBeVisible();
    expect(screen.getByText('xn--bcher-kva.example.com')).toBeVisible();
  });

  it('never shows stale as good', async () => {
    renderCard(showing(anExposureStatus({ overlay: 'stale' })));
    const row = await screen.findByRole('listitem');
    expect(row).toHaveTextContent(/Live.*as of/);
    expect(row).not.toHaveTextContent('renews');
  });

  it('names each bad source once and keeps the rows', async () => {
    const source = {
      environment: 'prod-us',
      cluster: 'prod-us',
      state: 'unreachable',
      since: '2026-11-23T13:55:00Z',
    } as const;
    renderCard({
      exposures: async () => ({
        exposures: [anExposureStatus({ environment: 'prod-us' })],
        sources: ['Ingress', 'Service'].map(kind => ({ ...source, kind })),
        hidden: 0,
      }),
    });
    expect(
      await screen.findByText(/^Ingress and 1 more in prod-us: unreachable/),
    ).toBeVisible();
    expect(screen.getByText('shop.example.com')).toBeVisible();
  });

  it('says nothing about sources that none of the rows is made of', async () => {
    renderCard({
      exposures: async () => ({
        exposures: [anExposureStatus()],
        sources: [
          {
            environment: 'prod-us',
            cluster: 'prod-us',
            kind: 'Ingress',
            state: 'unreachable',
            since: '2026-11-23T13:55:00Z',
          },
        ],
        hidden: 0,
      }),
    });
    expect(await screen.findByText('shop.example.com')).toBeVisible();
    expect(screen.queryByText(/unreachable/)).toBeNull();
  });

  it('opens the template with what is known filled in', async () => {
    renderCard({});
    const add = await screen.findByRole('button', { name: 'Add address' });
    const href = new URL(add.getAttribute('href') ?? '', 'http://localhost');
    expect(href.pathname).toBe(path);
    expect(JSON.parse(href.searchParams.get('formData') ?? '')).toEqual({
      entityRef: 'component:default/shop',
      namespace: 'shop',
    });
  });

  it('says why nothing can be added', async () => {
    renderCard({}, { allowed: false });
    const add = await screen.findByRole('button', { name: 'Add address' });
    expect(add).toHaveAccessibleDescription(/You may not request addresses/);
    expect(add).toHaveAttribute('aria-disabled', 'true');
    expect(add).not.toHaveAttribute('href');
  });

  describe('as time goes by', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());
    const pass = (milliseconds: number) =>
      act(() => jest.advanceTimersByTimeAsync(milliseconds));

    it('looks every 5 s while something moves and announces what changed', async () => {
      let status = headlineStatuses.validating;
      const api = renderCard({
        exposures: async () => ({
          exposures: [status],
          sources: [],
          hidden: 0,
        }),
      });
      await screen.findByRole('listitem');
      const heard = () => screen.getByRole('status').textContent;
      expect(heard()).toBe('');
      status = { ...status, headline: 'live', reason: 'Live' };
      await pass(5_100);
      expect(heard()).toBe('new.apps.example.com: Live');
      expect(api.asked.exposures).toBe(2);
    });

    it('looks every 30 s once it has settled', async () => {
      const api = renderCard(showing(anExposureStatus()));
      await screen.findByRole('listitem');
      await pass(29_000);
      expect(api.asked.exposures).toBe(1);
      await pass(2_000);
      expect(api.asked.exposures).toBe(2);
    });
  });

  it('breaks no rule of accessibility', async () => {
    renderCard(showing(...exampleStatuses));
    await screen.findAllByRole('listitem');
    expect(await accessibilityViolations()).toEqual([]);
  });

  it('offers no form in a portal where nothing is configured', async () => {
    renderCard({
      exposures: async () => {
        throw await ResponseError.fromResponse(
          new Response('{}', { status: 501 }),
        );
      },
    });
    await screen.findByText('Web addresses are not set up here');
    const add = screen.getByRole('button', { name: 'Add address' });
    expect(add).toHaveAttribute('aria-disabled', 'true');
    await userEvent.hover(add);
    expect(
      await screen.findByRole('tooltip', {
        name: /has not configured web addresses/,
      }),
    ).toBeVisible();
  });
});
