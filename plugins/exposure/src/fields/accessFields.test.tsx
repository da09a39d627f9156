import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../__testUtils__/accessibilityViolations';
import { renderField } from '../__testUtils__/renderField';

const inProduction = { environment: 'prod-eu' };

describe('ExposureAccess', () => {
  it('bars what the environment cannot do, with the reason', async () => {
    const { create, onCreate } = renderField('access', {}, inProduction);
    expect(await screen.findByText('No login is set up here.')).toBeVisible();
    const login = screen.getByRole('radio', { name: 'People who sign in' });
    expect(login).toBeDisabled();
    expect(login).toHaveAccessibleDescription('No login is set up here.');
    expect(await accessibilityViolations()).toEqual([]);
    await userEvent.click(
      screen.getByRole('radio', { name: 'Only some networks' }),
    );
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ access: 'allowlist' }),
    );
  });

  it('does not let pass what another environment could do', async () => {
    const { review } = renderField(
      'access',
      {},
      {
        ...inProduction,
        access: 'login',
      },
    );
    await screen.findByText('No login is set up here.');
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      'AccessNotPossible',
    );
  });

  it('bars nothing where the backend does not say', async () => {
    renderField('access', {}, { environment: 'test-eu' });
    expect(
      await screen.findByRole('radio', { name: 'People who sign in' }),
    ).toBeEnabled();
  });
});

describe('ExposureAllowlist', () => {
  it.each([
    ['203.0.113.7/32', /Lets in 1 address: 203.0.113.7\/32/],
    ['203.0.113.0/24', /Lets in 256 addresses/],
    ['2001:db8::/32', /Lets in a large network/],
    ['203.0.113.7', /needs a prefix length, e\.g\. 203\.0\.113\.7\/32/],
    ['203.0.113.7/24', /the network is 203\.0\.113\.0\/24/],
    ['0.0.0.0/0', /lets everyone in/],
    ['office', /must be a CIDR/],
  ])('judges %s while it is typed', async (typed, verdict) => {
    renderField('allowlist');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Network/ }),
      typed,
    );
    expect(await screen.findByText(verdict)).toBeVisible();
  });

  it('does not let a wrong network pass', async () => {
    const { review } = renderField('allowlist');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Network/ }),
      '203.0.113.7/24',
    );
    expect(await accessibilityViolations()).toEqual([]);
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      'CidrHostBits',
    );
  });
});

describe('ExposureIssuerPicker', () => {
  it('offers the issuers of the environment and warns of the one for tests', async () => {
    const { create, onCreate } = renderField('issuer', {}, inProduction);
    await userEvent.click(
      await screen.findByRole('button', { name: /letsencrypt-prod/ }),
    );
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'The usual one: letsencrypt-prod',
      'letsencrypt-prod · trusted by browsers',
      'letsencrypt-staging · for tests: browsers warn',
    ]);
    const [, , staging] = options;
    if (staging) await userEvent.click(staging);
    expect(
      await screen.findByText(/every browser warns visitors/),
    ).toBeVisible();
    expect(await accessibilityViolations()).toEqual([]);
    await create();
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ issuer: 'letsencrypt-staging' }),
    );
  });

  it('shows an issuer that the environment does not have', async () => {
    renderField('issuer', {}, { ...inProduction, issuer: 'gone' });
    expect(
      await screen.findByText('gone is not offered in this environment.'),
    ).toBeVisible();
  });

  it('waits for an environment', async () => {
    renderField('issuer');
    expect(
      await screen.findByText('Choose the environment first.'),
    ).toBeVisible();
  });
});
