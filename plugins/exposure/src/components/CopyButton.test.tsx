import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from './CopyButton';

// The words of the outcome go after a while; on a busy machine a real clock would take them away before they are seen.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function pressCopy(write: () => Promise<void>) {
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const written = jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockImplementation(write);
  renderInTestApp(<CopyButton text="shop.example.com" label="Copy it" />);
  await user.click(await screen.findByRole('button', { name: 'Copy it' }));
  return written;
}

describe('CopyButton', () => {
  it('says that the text is on the clipboard, and goes back', async () => {
    const written = await pressCopy(async () => undefined);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(written).toHaveBeenCalledWith('shop.example.com');
    expect(
      await screen.findByRole('button', { name: 'Copy it' }),
    ).toBeVisible();
  });

  it('does not claim a copy that the browser refused', async () => {
    await pressCopy(() =>
      Promise.reject(new DOMException('no', 'NotAllowedError')),
    );
    expect(
      await screen.findByRole('button', { name: 'Couldn’t copy' }),
    ).toBeVisible();
  });
});
