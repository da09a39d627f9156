import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { filledIn, renderField } from '../../__testUtils__/renderField';

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
    await screen.findAllByText('No check found a problem.');
    expect(api.asked.preflight).toEqual(
      ['prod-eu', 'test-eu'].map(environment =>
        expect.objectContaining({ environment, namespace: 'shop' }),
      ),
    );
  });
});
