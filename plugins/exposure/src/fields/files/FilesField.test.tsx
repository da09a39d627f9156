import { screen, waitFor, within } from '@testing-library/react';
import { Preflight } from '../../api/Preflight';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { aFinding } from '../../__testUtils__/anExposureStatus';
import { filledIn, renderField } from '../../__testUtils__/renderField';

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
    notChecked: [
      {
        check: 'HostConflict',
        because: 'elsewhere: forbidden',
        part: 'elsewhere',
        cause: 'forbidden',
      },
    ],
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
    expect(
      await screen.findByText(/files are in another repository/),
    ).toBeVisible();
    await review();
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
    expect(api.asked.preflight).toEqual([]);
  });

  it('asks with the request that the action will get', async () => {
    const { api } = renderField('files', {}, filledIn);
    await screen.findByText('No check found a problem.');
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
      screen.getByText('Routes in other namespaces: no read access (1 check)'),
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
    const group = groups.find(one =>
      within(one).queryByText('Correct these fields'),
    );
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

it('names under “Must know” each hostname that goes, and lets it pass', async () => {
  const goes = (name: string) => ({
    id: 'HostnameDropped',
    message: `${name}.example.com goes off the web in prod-eu`,
  });
  const { review } = renderField(
    'files',
    {
      preflight: async () => ({
        checks: [],
        notChecked: [],
        files: [],
        warnings: [
          goes('shop'),
          goes('www'),
          { id: 'Other', message: 'Other' },
        ],
      }),
    },
    filledIn,
  );
  expect(await screen.findByText('Must know')).toBeVisible();
  const listed = screen.getAllByRole('listitem').map(item => item.textContent);
  expect(listed).toEqual([goes('shop').message, goes('www').message, 'Other']);
  expect(screen.queryByText('Fine')).toBeNull();
  expect(await accessibilityViolations()).toEqual([]);
  await review();
  expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
});
