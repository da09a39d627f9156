import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { filledIn, renderField } from '../../__testUtils__/renderField';

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
    expect(
      await screen.findByText(/Redirects to example\.com\./),
    ).toBeVisible();
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
      await screen.findByText(/redirects visitors to shop\.example\.com/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /as well$/ })).toBeNull();
  });

  it.each([
    ['shop.example.com', /can’t redirect to itself/, 'HostnameNamedTwice'],
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
