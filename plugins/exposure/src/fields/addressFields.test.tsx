import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../__testUtils__/accessibilityViolations';
import { filledIn, renderField } from '../__testUtils__/renderField';

const inProduction = { environment: 'prod-eu' };

describe('ExposureHostname in a fixed zone', () => {
  it('asks for the part before the zone and submits the whole name', async () => {
    const { create, onCreate } = renderField('hostnames', {}, inProduction, {
      options: { zone: 'apps.example.com' },
    });
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop');
    expect(
      await screen.findByText(/shop.apps.example.com fits into the zone/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /Add another/ })).toBeNull();
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ hostnames: ['shop.apps.example.com'] }),
    );
  });

  it('takes the whole name as well', async () => {
    const { create, onCreate } = renderField('hostnames', {}, inProduction, {
      options: { zone: 'apps.example.com' },
    });
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.click(input);
    await userEvent.paste('shop.apps.example.com');
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ hostnames: ['shop.apps.example.com'] }),
    );
  });
});

describe('ExposureRedirects', () => {
  const apex = { ...filledIn, hostnames: ['example.com'] };

  it('suggests www beside the bare name', async () => {
    const { create, onCreate } = renderField('redirects', {}, apex, {
      required: false,
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Redirect www.example.com as well',
      }),
    );
    expect(await screen.findByText(/Leads to example\.com\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: /as well$/ })).toBeNull();
    expect(await accessibilityViolations()).toEqual([]);
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ redirects: ['www.example.com'] }),
    );
  });

  it('suggests nothing for the name of an app', async () => {
    renderField('redirects', {}, filledIn, { required: false });
    expect(
      await screen.findByText(/leads visitors to shop\.example\.com/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /as well$/ })).toBeNull();
  });

  it.each([
    ['shop.example.com', /cannot lead to itself/, 'HostnameNamedTwice'],
    ['shop.example.net', /HostnameOutsideZones/, 'HostnameOutsideZones'],
  ])('refuses %s', async (typed, words, rule) => {
    const { review } = renderField('redirects', {}, filledIn, {
      required: false,
    });
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Redirect from/ }),
      typed,
    );
    expect(await screen.findByText(words)).toBeVisible();
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      rule,
    );
  });

  it('can be emptied', async () => {
    const { create, onCreate } = renderField(
      'redirects',
      {},
      { ...filledIn, redirects: ['old.example.com'] },
      { required: false },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Remove old.example.com' }),
    );
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ redirects: [] }),
    );
  });
});

describe('ExposureEnvironmentsPicker', () => {
  const environments = [
    { environment: 'prod-eu', hostnames: ['shop.example.com'] },
  ];

  it('asks for an address in each environment and suggests the next', async () => {
    const { create, onCreate } = renderField('environments', {
      platform: {
        environments: [
          { id: 'prod', title: 'Production', stage: 'production' },
          { id: 'test', title: 'Test', stage: 'nonProduction' },
        ],
        zones: ['apps', 'test'].map((zone, index) => ({
          suffix: `${zone}.example.com`,
          environments: [['prod', 'test'][index] ?? ''],
          wildcard: false,
          apex: 'refuse',
          dnsOwner: { title: 'Platform team', managed: true },
        })),
      },
    });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /^Production/ }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /in Production/ }),
      'shop.apps.example.com',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /^Test/ }));
    expect(screen.getByRole('textbox', { name: /in Test/ })).toHaveValue(
      'shop.test.example.com',
    );
    expect(await accessibilityViolations()).toEqual([]);
    await create();
    expect(onCreate).toHaveBeenCalledWith({
      environments: [
        { environment: 'prod', hostnames: ['shop.apps.example.com'] },
        { environment: 'test', hostnames: ['shop.test.example.com'] },
      ],
    });
  });

  it('does not let an environment pass that the name does not fit', async () => {
    const { review } = renderField('environments', {}, { environments });
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /^Test EU/ }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /in Test EU/ }),
      'shop.example.com',
    );
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      /test-eu: .*\(/,
    );
  });

  it('is previewed one by one', async () => {
    const { api } = renderField(
      'files',
      {},
      {
        ...filledIn,
        environment: undefined,
        hostnames: undefined,
        environments: [
          ...environments,
          { environment: 'test-eu', hostnames: ['shop.apps.example.com'] },
        ],
      },
    );
    expect(
      await screen.findByRole('heading', { name: 'test-eu' }),
    ).toBeVisible();
    await screen.findAllByText('No check found anything in the way.');
    expect(api.asked.preflight).toEqual(
      ['prod-eu', 'test-eu'].map(environment =>
        expect.objectContaining({ environment, namespace: 'shop' }),
      ),
    );
  });
});
