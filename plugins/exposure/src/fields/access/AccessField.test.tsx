import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { renderField } from '../../__testUtils__/renderField';

const inProduction = { environment: 'prod-eu' };

describe('ExposureAccess', () => {
  it('bars what the environment cannot do, with the reason', async () => {
    const { create, onCreate } = renderField('access', {}, inProduction);
    expect(
      await screen.findByText('No login is configured here.'),
    ).toBeVisible();
    const login = screen.getByRole('radio', { name: 'People who sign in' });
    expect(login).toBeDisabled();
    expect(login).toHaveAccessibleDescription('No login is configured here.');
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
    await screen.findByText('No login is configured here.');
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
