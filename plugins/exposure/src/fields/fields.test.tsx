import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Preflight } from '../api/Preflight';
import { accessibilityViolations } from '../__testUtils__/accessibilityViolations';
import { aFinding } from '../__testUtils__/anExposureStatus';
import { examplePlatform } from '../__testUtils__/FakeExposureApi';
import { filledIn, renderField } from '../__testUtils__/renderField';

const notConfigured = async () => {
  throw await ResponseError.fromResponse(new Response('{}', { status: 501 }));
};

describe('ExposureEnvironmentPicker', () => {
  it('offers the environments by their titles', async () => {
    renderField('environment');
    await userEvent.click(
      await screen.findByRole('button', { name: /^Environment/ }),
    );
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Production EU · production',
      'Test EU · not production',
    ]);
  });

  it('says that the platform team has not configured anything', async () => {
    renderField('environment', { platform: notConfigured });
    expect(
      await screen.findByText(
        /has not configured web addresses in this portal/,
      ),
    ).toBeVisible();
  });

  it('says that no environment is open to the reader', async () => {
    const platform = { environments: [], zones: [] };
    renderField('environment', { platform });
    expect(
      await screen.findByText(/No environment is open to you/),
    ).toBeVisible();
  });
});

describe('ExposureHostname', () => {
  const inProduction = { environment: 'prod-eu' };

  it.each([
    ['shop.example.com', /fits into the zone example.com.*you get its text/],
    ['shop.apps.example.com', /creates the DNS record automatically/],
    ['https://Shop.Example.com/path', /Understood as shop.example.com/],
    ['bücher.example.com', /In DNS and certificates: xn--bcher-kva/],
    ['my_shop.example.com', /\(HostnameUnderscore\)/],
    ['203.0.113.9', /\(HostnameIsAddress\)/],
    ['shop.example.net', /\(HostnameOutsideZones\)/],
    ['*.apps.example.com', /\(WildcardNotAllowed\)/],
  ])('judges %s as it is typed', async (typed, verdict) => {
    renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.click(input);
    await userEvent.paste(typed);
    expect(await screen.findByText(verdict)).toBeVisible();
  });

  it('names the zones of the environment before anything is typed', async () => {
    renderField('hostnames', {}, { environment: 'test-eu' });
    expect(
      await screen.findByText(/Zones open to you here: apps.example.com/),
    ).toBeVisible();
  });

  it('says to whom no zone is open, and what would open one', async () => {
    const platform = { ...examplePlatform, zones: [] };
    renderField('hostnames', { platform }, inProduction);
    expect(
      await screen.findByText(
        /You ask as user:default\/ida, group:default\/shop; the platform team opens a zone/,
      ),
    ).toBeVisible();
    const input = screen.getByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop.example.com');
    expect(
      await screen.findByText(
        /no zone of prod-eu is open to you. You ask as user:default\/ida/,
      ),
    ).toBeVisible();
  });

  it('does not let a broken rule pass, and names it', async () => {
    const { review } = renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop.example.net');
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      'HostnameOutsideZones',
    );
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('submits cleaned names', async () => {
    const { review, onCreate } = renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.click(input);
    await userEvent.paste('https://Shop.Example.com/path');
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ hostnames: ['shop.example.com'] }),
    );
  });

  it('breaks no rule of accessibility', async () => {
    renderField('hostnames', {}, inProduction);
    await screen.findByRole('textbox', { name: /Web addresses/ });
    expect(await accessibilityViolations()).toEqual([]);
  });
});

describe('ExposureFiles', () => {
  const preflight: Preflight = {
    checks: [
      aFinding('HostnameDoesNotResolve', {
        hostname: 'shop.example.com',
        answer: 'NXDOMAIN',
        recordType: 'CNAME',
        target: 'app.prod-eu.example.net',
        dnsOwner: 'IT at example.com',
        record: 'shop.example.com. 900 IN CNAME app.prod-eu.example.net.',
      }),
    ],
    notChecked: [{ check: 'HostConflict', because: 'elsewhere: forbidden' }],
    warnings: [{ id: 'EgressDenied', message: 'The pods reach only DNS.' }],
    files: [
      { path: 'deploy/ingress.yaml', content: 'kind: Ingress\n', before: null },
    ],
  };

  it('asks for the rest of the form first', async () => {
    const { api } = renderField('files', {}, { environment: 'prod-eu' });
    expect(await screen.findByText(/Fill in the fields above/)).toBeVisible();
    expect(api.asked.preflight).toEqual([]);
  });

  it('does not judge what shall be kept in a repository that it does not read', async () => {
    const { review, api } = renderField(
      'files',
      {},
      { ...filledIn, keep: true, elsewhere: true },
    );
    expect(await screen.findByText(/live in another repository/)).toBeVisible();
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
    expect(api.asked.preflight).toEqual([]);
  });

  it('asks with the request that the action will get', async () => {
    const { api } = renderField('files', {}, filledIn);
    await screen.findByText('No check found anything in the way.');
    expect(api.asked.preflight[0]).toEqual({
      entityRef: 'component:default/shop',
      environment: 'prod-eu',
      namespace: 'shop',
      hostnames: ['shop.example.com'],
      service: { name: 'shop', port: 3000 },
    });
  });

  it('shows files, what is worth knowing and what nobody could check, and lets it pass', async () => {
    const { review } = renderField(
      'files',
      { preflight: async () => preflight },
      filledIn,
    );
    expect(await screen.findByText('deploy/ingress.yaml')).toBeVisible();
    expect(screen.getByText('kind: Ingress')).toBeVisible();
    expect(screen.getByText('Worth knowing')).toBeVisible();
    expect(screen.getByText('The pods reach only DNS.')).toBeVisible();
    expect(
      screen.getByText('Routes of other namespaces: may not be read (1 check)'),
    ).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });

  it('does not let pass what the asker must fix', async () => {
    const missing = aFinding('BackendServiceMissing', {
      hostname: 'shop.example.com',
      service: 'shop',
      namespace: 'shop',
      routeKind: 'Ingress',
      route: 'shop',
    });
    const { review, api } = renderField(
      'files',
      { preflight: async () => ({ ...preflight, checks: [missing] }) },
      filledIn,
    );
    expect(await screen.findByText('Must fix')).toBeVisible();
    await review();
    await waitFor(() => expect(api.asked.preflight).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('shows each refused field with its rule', async () => {
    const refusals: Preflight['refusals'] = [
      { field: 'service.port', rule: 'PortName', message: 'must be 1–65535' },
    ];
    renderField(
      'files',
      {
        preflight: async () => ({
          checks: [],
          notChecked: [],
          files: [],
          refusals,
        }),
      },
      filledIn,
    );
    const groups = await screen.findAllByRole('status');
    const group = groups.find(one => within(one).queryByText('Please correct'));
    expect(group).toHaveTextContent('service.port: must be 1–65535');
  });

  it('says that the preview failed, and lets the action judge', async () => {
    const { review } = renderField(
      'files',
      {
        preflight: async () => {
          throw new Error('the backend is restarting');
        },
      },
      filledIn,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the backend is restarting',
    );
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });
});
