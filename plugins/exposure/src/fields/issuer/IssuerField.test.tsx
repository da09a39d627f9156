import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { renderField } from '../../__testUtils__/renderField';

const inProduction = { environment: 'prod-eu' };

describe('ExposureIssuerPicker', () => {
  it('offers the issuers of the environment and warns of the one for tests', async () => {
    const { create, onCreate } = renderField('issuer', {}, inProduction);
    await userEvent.click(
      await screen.findByRole('button', { name: /letsencrypt-prod/ }),
    );
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Default: letsencrypt-prod',
      'letsencrypt-prod · trusted by browsers',
      'letsencrypt-staging · for tests: browsers warn',
    ]);
    const [, , staging] = options;
    if (staging) {
      await userEvent.click(staging);
    }
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
      await screen.findByText('gone is not available in this environment.'),
    ).toBeVisible();
  });

  it('waits for an environment', async () => {
    renderField('issuer');
    expect(
      await screen.findByText('Choose an environment first.'),
    ).toBeVisible();
  });
});
