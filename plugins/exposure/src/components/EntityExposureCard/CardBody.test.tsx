import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { SourceHealth } from '@exposure/backstage-plugin-exposure-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { anExposureStatus } from '../../__testUtils__/anExposureStatus';
import { shop, TestSurroundings } from '../../__testUtils__/TestSurroundings';
import { CardBody } from './CardBody';
import { LiveExposures } from './useEntityExposures';

const unannotated = { ...shop, metadata: { name: 'shop' } };
const routes = (state: SourceHealth['state']): SourceHealth[] =>
  ['Ingress', 'HTTPRoute'].map(kind => ({
    environment: 'prod-eu',
    cluster: 'prod-eu',
    kind,
    state,
    since: '2026-11-23T13:55:00Z',
  }));
const nothing = { exposures: [], sources: routes('synced'), hidden: 0 };

function renderBody(live: Partial<LiveExposures>, entity = shop) {
  const reload = jest.fn();
  const { unmount } = renderInTestApp(
    <TestSurroundings>
      <CardBody
        entity={entity}
        live={{ loading: false, reload, ...live }}
        onOpen={() => {}}
      />
    </TestSurroundings>,
  );
  return { reload, unmount };
}

async function errorResponse(status: number, message: string) {
  const body = { error: { name: 'Error', message }, response: {} };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/json', 'x-request-id': 'abc-1' },
    }),
  );
}

describe('CardBody', () => {
  it('shows rows to come while it loads', async () => {
    renderBody({ loading: true });
    expect(
      await screen.findByRole('status', { name: 'Loading web addresses' }),
    ).toBeVisible();
  });

  it('says which annotations are missing, ready to copy', async () => {
    renderBody({ data: nothing }, unannotated);
    expect(
      await screen.findByText(/backstage.io\/kubernetes-namespace: shop/),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Copy the annotations' }),
    ).toBeVisible();
  });

  it('says that nothing is exposed yet', async () => {
    renderBody({ data: nothing });
    expect(await screen.findByText('No web address yet')).toBeVisible();
  });

  it.each([
    ['forbidden', /The platform team finds the cause/],
    ['unreachable', /The platform team finds the cause/],
    ['syncing', /being read for the first time/],
  ] as const)(
    'does not say that there is none while routes are %s',
    async (state, text) => {
      renderBody({ data: { ...nothing, sources: routes(state) } });
      expect(await screen.findByText('Can’t tell yet')).toBeVisible();
      expect(screen.getByText(text)).toBeVisible();
      expect(screen.queryByText('No web address yet')).toBeNull();
    },
  );

  it('does not say that there is none before a cluster is known of', async () => {
    renderBody({ data: { ...nothing, sources: [] } });
    expect(await screen.findByText('Can’t tell yet')).toBeVisible();
  });

  it('says that the platform team has not configured anything', async () => {
    renderBody({ error: await errorResponse(501, 'no section') });
    expect(
      await screen.findByText('Web addresses are not set up here'),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says that addresses are hidden, by number where it is known', async () => {
    renderBody({ data: { ...nothing, hidden: 2 } });
    expect(await screen.findByText('2 addresses are hidden')).toBeVisible();
    expect(
      screen.getByText(/namespaces that this component does not name/),
    ).toBeVisible();
    expect(screen.queryByText(/can give you access/)).toBeNull();
  });

  it('does not call a refusal a failure', async () => {
    renderBody({ error: await errorResponse(403, 'not allowed') });
    expect(
      await screen.findByText('The addresses are hidden from you'),
    ).toBeVisible();
    expect(screen.getByText(/can give you access/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what failed, under which id, and tries again', async () => {
    const error = await errorResponse(503, 'The database does not answer.');
    const { reload } = renderBody({ error });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The database does not answer.');
    expect(alert).toHaveTextContent('Request abc-1');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('keeps the last rows while the backend does not answer', async () => {
    const data = { ...nothing, exposures: [anExposureStatus()] };
    renderBody({ data, error: new Error('Failed to fetch') });
    expect(await screen.findByText(/Showing what was known at/)).toBeVisible();
    expect(screen.getByText('shop.example.com')).toBeVisible();
  });

  it('breaks no rule of accessibility in any of these', async () => {
    const lives: Partial<LiveExposures>[] = [
      { loading: true },
      { data: nothing },
      { data: { ...nothing, hidden: 2 } },
      { data: { ...nothing, sources: routes('forbidden') } },
      { error: await errorResponse(501, 'no section') },
      { error: await errorResponse(503, 'The database does not answer.') },
    ];
    for (const live of lives) {
      const { unmount } = renderBody(live);
      await waitFor(() =>
        expect(
          document.querySelector('h3, [aria-label="Loading web addresses"]'),
        ).not.toBeNull(),
      );
      expect(await accessibilityViolations()).toEqual([]);
      unmount();
    }
  });
});
