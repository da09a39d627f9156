import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { renderField } from '../../__testUtils__/renderField';

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
