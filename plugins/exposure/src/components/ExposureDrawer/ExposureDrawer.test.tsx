import { configApiRef } from '@backstage/frontend-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import {
  ExposureStatus,
  headlines,
} from '@exposure/backstage-plugin-exposure-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { exposureApiRef } from '../../api/ExposureApi';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import {
  aFinding,
  anExposureStatus,
} from '../../__testUtils__/anExposureStatus';
import {
  FakeAnswers,
  FakeExposureApi,
} from '../../__testUtils__/FakeExposureApi';
import { headlineStatuses } from '../../__testUtils__/headlineStatuses';
import { shop, TestSurroundings } from '../../__testUtils__/TestSurroundings';
import { ExposureDrawer } from './ExposureDrawer';

async function renderDrawer(
  status: ExposureStatus | undefined,
  answers: FakeAnswers = {},
  data = {},
) {
  const config = mockApis.config({ data });
  const api = new FakeExposureApi(answers);
  const onRechecked = jest.fn();
  const onClose = jest.fn();
  renderInTestApp(
    <TestApiProvider
      apis={[
        [exposureApiRef, api],
        [configApiRef, config],
      ]}
    >
      <TestSurroundings>
        <ExposureDrawer
          entity={shop}
          status={status}
          onClose={onClose}
          onRechecked={onRechecked}
        />
      </TestSurroundings>
    </TestApiProvider>,
  );
  await screen.findByRole('dialog');
  return { api, onRechecked, onClose };
}

const pay = headlineStatuses.actionDns;

describe('ExposureDrawer', () => {
  it('shows where the request gets stuck', async () => {
    await renderDrawer(pay);
    const path = screen.getByRole('list', {
      name: 'From the visitor to your pods',
    });
    expect(
      within(path)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'DNSpoints elsewherebroken',
      'Load balancerapp.prod-eufine',
      'Ingresstraefikfine',
      'Certificatewaiting for DNSwaiting',
      'Network policyallows trafficfine',
      'Pods3 readyfine',
    ]);
  });

  it.each([
    [
      'this version’s page',
      {},
      /^https:\/\/[a-z.]+\/[^/]+\/[^/]+\/blob\/v\d+\.\d+\.\d+\/docs\/reasons\.md#hostnamepointselsewhere$/,
    ],
    [
      'the portal’s own',
      { exposure: { docs: { baseUrl: 'https://docs.example.com/exposure/' } } },
      /^https:\/\/docs\.example\.com\/exposure\/docs\/reasons\.md#hostnamepointselsewhere$/,
    ],
  ])('links the explanation: %s', async (_name, config, address) => {
    await renderDrawer(pay, {}, config);
    expect(
      screen.getByRole('link', {
        name: /^Learn more: The hostname points to another server/,
      }),
    ).toHaveAttribute('href', expect.stringMatching(address));
  });

  it('does not link to an address that is none', async () => {
    const baseUrl = 'javascript:alert(1)';
    await renderDrawer(pay, {}, { exposure: { docs: { baseUrl } } });
    expect(screen.queryByRole('link', { name: /^Learn more/ })).toBeNull();
  });

  it('says what is wrong, what it should be and what to do', async () => {
    await renderDrawer(pay);
    expect(
      screen.getByRole('heading', {
        name: 'The hostname points to another server',
      }),
    ).toBeVisible();
    const table = screen.getByRole('table', { name: 'DNS records' });
    const [, create, remove] = within(table).getAllByRole('row');
    expect(create).toHaveTextContent(
      'CNAMEpay.example.com.app.prod-eu.example.net.900nothing',
    );
    expect(remove).toHaveTextContent('removepay.example.com.203.0.113.9');
    expect(screen.getByText(/pay.example.com.example.com/)).toBeVisible();
  });

  it('keeps to the time that the finding gives to the old answer', async () => {
    const [finding, ...others] = pay.findings;
    if (!finding) {
      throw new Error('no finding');
    }
    const params = { ...finding.params, keptFor: '5 min' };
    await renderDrawer({
      ...pay,
      findings: [{ ...finding, params }, ...others],
    });
    expect(
      screen.getByText(/keep the old answer for up to 5 min;/),
    ).toBeVisible();
    expect(screen.queryByText(/15 min/)).toBeNull();
  });

  it('sends the record to the owner of the zone', async () => {
    await renderDrawer(pay);
    const send = screen.getByRole('link', {
      name: 'Send to IT at example.com',
    });
    expect(send).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:dns@example\.com\?/),
    );
  });

  it('offers the text to copy where nobody said whom to write to', async () => {
    const zone = { suffix: 'example.com', owner: 'IT', managed: false };
    await renderDrawer({ ...pay, zone });
    expect(
      screen.getByRole('button', { name: 'Copy a message for IT' }),
    ).toBeVisible();
  });

  it('asks for a fresh look and counts down to the next', async () => {
    const { api, onRechecked } = await renderDrawer(pay, {
      recheck: async () => ({
        accepted: true,
        nextRecheckAt: '2026-11-23T14:02:27Z',
      }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(
      await screen.findByRole('button', { name: 'Check again in 15 sec' }),
    ).toBeDisabled();
    expect(api.asked.recheck).toBe(1);
    expect(onRechecked).toHaveBeenCalledTimes(1);
  });

  it('says why a fresh look was refused', async () => {
    await renderDrawer(pay, {
      recheck: async () => {
        throw new Error('the backend is restarting');
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(
      await screen.findByText(/the backend is restarting/),
    ).toBeInTheDocument();
  });

  it('links to the pull request that waits', async () => {
    await renderDrawer(headlineStatuses.inReview);
    expect(screen.getByText('Pull request #214, open')).toHaveAttribute(
      'href',
      'https://forge.example.com/shop/shop/pull/214',
    );
    expect(
      screen.getByRole('button', { name: /View pull request/ }),
    ).toBeVisible();
  });

  it('links nowhere that is not https', async () => {
    const url = ['javascript', 'alert(1)'].join(':');
    await renderDrawer({
      ...pay,
      findings: [aFinding('Live', { hostname: 'x' }, { docs: url })],
      pullRequest: { url, title: 'x', state: 'open' },
    });
    expect(document.querySelector('[href^="javascript"]')).toBeNull();
  });

  it('shows foreign text as text', async () => {
    const text = '<img src=x onerror="alert(1)">';
    const chain = [
      { kind: 'Order', name: 'a', state: 'errored', message: text },
    ];
    await renderDrawer(anExposureStatus({ chain }));
    expect(screen.getByText(text)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
  });

  it('shows a finding of a newer backend in its own words', async () => {
    const strange = JSON.parse(
      JSON.stringify(pay.findings[0]).replace(
        'HostnamePointsElsewhere',
        'MoonInTheWay',
      ),
    );
    await renderDrawer({ ...pay, findings: [strange] });
    expect(
      screen.getByRole('heading', {
        name: 'The hostname points to another server',
      }),
    ).toBeVisible();
  });

  it('lists what was not checked, by what stood in the way', async () => {
    await renderDrawer(anExposureStatus());
    expect(
      screen.getByText('TLS probe: not configured (2 checks)'),
    ).toBeVisible();
  });

  it('says when the linked address is gone, and closes', async () => {
    const { onClose } = await renderDrawer(undefined);
    expect(screen.getByText(/no longer listed/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each(headlines)('breaks no rule of accessibility: %s', async headline => {
    await renderDrawer(headlineStatuses[headline]);
    expect(await accessibilityViolations()).toEqual([]);
  });
});
