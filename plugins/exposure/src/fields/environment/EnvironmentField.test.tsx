import { ResponseError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderField } from '../../__testUtils__/renderField';

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
      'Test EU · non-production',
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
