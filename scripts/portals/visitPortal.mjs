import { chromium } from 'playwright-core';

/** Milliseconds for the first page of a portal that is still being compiled. */
const patience = 120_000;

/**
 * Enters as the guest, opens the guide's component, and sees the card and the first page of its form.
 *
 * @param {string} url
 * @param {{ browser: string, picture: string }} options `picture`: the file without its ending
 */
export async function visitPortal(url, { browser: executablePath, picture }) {
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1000 },
    locale: 'en-GB',
  });
  page.setDefaultTimeout(patience);
  try {
    await page.goto(url);
    await enter(page);
    await page.goto(`${url}/catalog/default/component/shop`);
    const card = page.getByText('Web addresses', { exact: true }).first();
    await card.waitFor();
    await page.getByText('No web address yet').waitFor();
    await card.scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${picture}-card.png` });
    await page.getByRole('button', { name: 'Add address' }).click();
    await page.getByText('Production EU').first().waitFor();
    await page.screenshot({ path: `${picture}-form.png` });
  } catch (error) {
    await page.screenshot({ path: `${picture}-failed.png` });
    throw error;
  } finally {
    await browser.close();
  }
}

/** A stock portal of one frontend system enters as guest by itself, of the other it asks first. */
async function enter(page) {
  const button = page.getByRole('button', { name: /^enter$/i });
  const inside = page.getByRole('link', { name: /settings/i }).first();
  await button.or(inside).first().waitFor();
  if (await button.isVisible()) {
    await button.click();
  }
  await inside.waitFor();
}

const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update'],
  '--disable-sync',
];
