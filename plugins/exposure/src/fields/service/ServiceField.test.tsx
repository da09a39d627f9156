import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SeenServices } from '@exposure/backstage-plugin-exposure-common';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { renderField } from '../../__testUtils__/renderField';

const place = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

const web = { port: 80, name: 'http', targetPort: 8080, protocol: 'TCP' };
const type = 'ClusterIP';
const shop = { name: 'shop', namespace: 'shop', type, ports: [web] };
const admin = {
  name: 'shop-admin',
  namespace: 'shop',
  type,
  ports: [
    { port: 9000, protocol: 'TCP' },
    { port: 9001, protocol: 'UDP' },
  ],
};
const elsewhere = { name: 'other', namespace: 'other', type, ports: [web] };
const outside = { ...shop, name: 'partner', type: 'ExternalName' };

const answering = (services: SeenServices['services']) => ({
  services: async () => ({ services, notRead: [] }),
});

async function openList() {
  await userEvent.click(
    await screen.findByRole('button', { name: /^Service and port/ }),
  );
  return screen.findAllByRole('option');
}

describe('ExposureServicePicker', () => {
  it('offers the ports of the Services in the namespace', async () => {
    renderField('service', answering([shop, admin, elsewhere, outside]), place);
    await screen.findByText('The Services that shop has now.');
    const options = await openList();
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'shop · port 80 (http)',
      'shop-admin · port 9000',
      'Type another one',
    ]);
  });

  it('shows which port of the pods is meant, and submits the choice', async () => {
    const { create, onCreate } = renderField(
      'service',
      answering([shop, admin]),
      place,
    );
    await screen.findByText('The Services that shop has now.');
    await openList();
    await userEvent.click(
      screen.getByRole('option', { name: 'shop · port 80 (http)' }),
    );
    expect(
      await screen.findByText('Your pods answer on port 8080.'),
    ).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ service: { name: 'shop', port: 80 } }),
    );
  });

  it('chooses the only one by itself', async () => {
    const { create, onCreate } = renderField(
      'service',
      answering([shop]),
      place,
    );
    expect(
      await screen.findByText('Your pods answer on port 8080.'),
    ).toBeVisible();
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ service: { name: 'shop', port: 80 } }),
    );
  });

  it.each([
    [
      'failed',
      {
        services: async () => {
          throw new Error('The database does not answer.');
        },
      },
      place,
      /Couldn’t load Services: The database does not answer\./,
    ],
    [
      'forbidden',
      {
        services: async (): Promise<SeenServices> => ({
          services: [],
          notRead: [
            {
              namespace: 'shop',
              because: 'Service: forbidden',
              part: 'services',
              cause: 'forbidden',
            },
          ],
        }),
      },
      place,
      /Couldn’t load the Services in shop\. Service: no read access\./,
    ],
    ['empty', answering([elsewhere]), place, /no Service in shop yet/],
    ['waiting', answering([shop]), {}, /Choose a component, environment and/],
  ])(
    'can be typed when %s, with the reason',
    async (_state, answers, form, why) => {
      const { create, onCreate } = renderField('service', answers, form);
      expect(await screen.findByText(why)).toBeVisible();
      await userEvent.type(
        screen.getByRole('textbox', { name: /^Service/ }),
        'shop',
      );
      await userEvent.type(
        screen.getByRole('textbox', { name: /^Port/ }),
        '3000',
      );
      expect(await accessibilityViolations()).toEqual([]);
      await create();
      expect(onCreate).toHaveBeenCalledWith(
        expect.objectContaining({ service: { name: 'shop', port: 3000 } }),
      );
    },
  );

  it('keeps what was typed when the cluster has no such Service', async () => {
    renderField('service', answering([shop]), {
      ...place,
      service: { name: 'shop-next', port: 'web' },
    });
    expect(await screen.findByText(/no such Service or port/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^Service/ })).toHaveValue(
      'shop-next',
    );
    expect(screen.getByRole('textbox', { name: /^Port/ })).toHaveValue('web');
    await userEvent.click(
      screen.getByRole('button', { name: 'Choose from the cluster' }),
    );
    expect(await openList()).toHaveLength(2);
  });

  it('chooses nothing by itself where the present one is kept', async () => {
    const { create, onCreate } = renderField(
      'service',
      answering([shop]),
      { ...place, keep: true },
      { required: false },
    );
    expect(await screen.findByText(/^Stays as it is now/)).toBeVisible();
    await create();
    expect(onCreate).not.toHaveBeenCalledWith(
      expect.objectContaining({
        service: expect.objectContaining({ port: 80 }),
      }),
    );
  });

  it('lets another one be typed', async () => {
    renderField('service', answering([shop, admin]), place);
    await screen.findByText('The Services that shop has now.');
    await openList();
    await userEvent.click(
      screen.getByRole('option', { name: 'Type another one' }),
    );
    expect(
      await screen.findByRole('textbox', { name: /^Service/ }),
    ).toHaveValue('');
  });

  it('does not let half an answer pass', async () => {
    const { review } = renderField('service', answering([]), place);
    await userEvent.type(
      await screen.findByRole('textbox', { name: /^Service/ }),
      'shop',
    );
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      'The port is missing',
    );
  });
});
