import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accessibilityViolations } from '../../__testUtils__/accessibilityViolations';
import { examplePlatform } from '../../__testUtils__/FakeExposureApi';
import { renderField } from '../../__testUtils__/renderField';

const inProduction = { environment: 'prod-eu' };

describe('ExposureHostname', () => {
  it.each([
    [
      'shop.example.com',
      /is in the zone example.com.*IT at example.com \(dns@example.com\).*you get its text/,
    ],
    ['shop.apps.example.com', /creates the DNS record automatically/],
    ['https://Shop.Example.com/path', /Understood as shop.example.com/],
    ['bücher.example.com', /In DNS and certificates: xn--bcher-kva/],
    ['my_shop.example.com', /\(HostnameUnderscore\)/],
    ['203.0.113.9', /\(HostnameIsAddress\)/],
    ['shop.example.net', /\(HostnameOutsideZones\)/],
    ['*.apps.example.com', /\(WildcardNotAllowed\)/],
  ])('judges %s as it is typed', async (typed, verdict) => {
    renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.click(input);
    await userEvent.paste(typed);
    expect(await screen.findByText(verdict)).toBeVisible();
  });

  it('names the zones of the environment before anything is typed', async () => {
    renderField('hostnames', {}, { environment: 'test-eu' });
    expect(
      await screen.findByText(/Zones open to you here: apps.example.com/),
    ).toBeVisible();
  });

  it('says to whom no zone is open, and what would open one', async () => {
    const platform = { ...examplePlatform, zones: [] };
    renderField('hostnames', { platform }, inProduction);
    expect(
      await screen.findByText(
        /You ask as user:default\/ida, group:default\/shop; the platform team opens a zone/,
      ),
    ).toBeVisible();
    const input = screen.getByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop.example.com');
    expect(
      await screen.findByText(
        /no zone of prod-eu is open to you. You ask as user:default\/ida/,
      ),
    ).toBeVisible();
  });

  it('does not let a broken rule pass, and names it', async () => {
    const { review } = renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop.example.net');
    await review();
    expect(await screen.findByRole('alert', { name: '' })).toHaveTextContent(
      'HostnameOutsideZones',
    );
    expect(screen.queryByRole('button', { name: 'Create' })).toBeNull();
  });

  it('submits cleaned names', async () => {
    const { review, onCreate } = renderField('hostnames', {}, inProduction);
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.click(input);
    await userEvent.paste('https://Shop.Example.com/path');
    await review();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Create' }),
    );
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({ hostnames: ['shop.example.com'] }),
    );
  });

  it('breaks no rule of accessibility', async () => {
    renderField('hostnames', {}, inProduction);
    await screen.findByRole('textbox', { name: /Web addresses/ });
    expect(await accessibilityViolations()).toEqual([]);
  });
});

describe('ExposureHostname in a fixed zone', () => {
  it('asks for the part before the zone and submits the whole name', async () => {
    const { create, onCreate } = renderField('hostnames', {}, inProduction, {
      options: { zone: 'apps.example.com' },
    });
    const input = await screen.findByRole('textbox', { name: /Web addresses/ });
    await userEvent.type(input, 'shop');
    expect(
      await screen.findByText(/shop.apps.example.com is in the zone/),
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
