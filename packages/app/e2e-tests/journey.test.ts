import { Page } from 'playwright-core';
import { card, openComponent, patience, rows } from './card';
import { Portal } from './Portal';
import { merge, submit } from './submit';

/** The words of the card on the way from the merge to the end, in their order. */
const walk = [
  'Waiting for review',
  'Rolling out',
  'Waiting for DNS',
  'Validating the hostname',
  'Issuing the certificate',
  'Live',
];

async function openShop({ page }: Portal) {
  await page.getByRole('link', { name: 'Shop', exact: true }).first().click();
  await card(page).waitFor();
}

async function fillInForm(portal: Portal) {
  const { page } = portal;
  const next = () => page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Environment').click();
  await page.getByRole('option', { name: /Production EU/ }).click();
  // The cluster has one Service in the namespace, so nobody has to know its name.
  await page.getByText('Your pods answer on port 3000.').waitFor();
  await portal.picture('form-what');
  await next();
  await page
    .getByRole('textbox', { name: /Web addresses/ })
    .fill('https://Shop.apps.example.com/start');
  await page.getByText(/Understood as shop\.apps\.example\.com/).waitFor();
  await portal.picture('form-address');
  await next();
  await page.getByText(/\d files?$/).waitFor();
  await portal.picture('form-files');
}

/**
 * Notes each headline that the card shows from now on, once in a row. The notes live in the page, so that they are lost, and
 * the journey fails, when somebody loads it again.
 */
async function watchHeadlines(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(words => {
    const seen: string[] = [];
    const note = () => {
      const shown = Array.from(document.querySelectorAll('li span'), element =>
        element.textContent?.trim(),
      );
      const word = words.find(candidate => shown.includes(candidate));
      if (word && seen[seen.length - 1] !== word) {
        seen.push(word);
      }
      document.body.dataset.headlines = JSON.stringify(seen);
    };
    note();
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, walk);
  return () =>
    page.evaluate(() => JSON.parse(document.body.dataset.headlines ?? '[]'));
}

describe('the journey from a request to a live address', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.enter();
  });
  afterAll(async () => {
    // Where a journey got stuck, its last picture shows.
    await portal?.picture('end');
    await portal?.close();
  });

  it('asks on the page of the component, merges, and sees the card walk to live', async () => {
    const { page } = portal;
    await openShop(portal);
    await card(page).getByText('No web address yet').waitFor();
    await portal.picture('nothing-yet');

    await card(page).getByRole('button', { name: 'Add address' }).click();
    await fillInForm(portal);
    const [link = ''] = await submit(portal);
    const pullRequest = await portal.openElsewhere(link);
    await portal.picture('pull-request', pullRequest);

    await page.getByRole('link', { name: 'Catalog' }).first().click();
    await openShop(portal);
    await card(page)
      .getByText('Waiting for review', { exact: true })
      .waitFor({ timeout: 60_000 });
    await portal.picture('in-review');

    const seen = await watchHeadlines(page);
    await merge(pullRequest);
    await portal.picture('merged', pullRequest);

    await page.bringToFront();
    const moved = card(page).getByRole('listitem');
    await moved
      .filter({ hasNotText: 'Waiting for review' })
      .waitFor({ timeout: patience });
    await portal.picture('on-its-way');
    await moved
      .getByText('Live', { exact: true })
      .waitFor({ timeout: patience });
    await portal.picture('live');
    const headlines = await seen();
    expect(headlines[0]).toBe('Waiting for review');
    expect(headlines.length).toBeGreaterThan(2);
    expect(headlines).toEqual(walk.filter(word => headlines.includes(word)));

    await page
      .getByRole('button', { name: 'Details of shop.apps.example.com' })
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('The address works').first().waitFor();
    await portal.picture('live-drawer');
  });

  const [first, second, third] = ['shop', 'store', 'market'].map(
    name => `${name}.apps.example.com`,
  ) as [string, string, string];
  const next = () => portal.page.getByRole('button', { name: 'Next' }).click();
  const row = (hostname: string) => rows(portal.page, hostname);

  const shows = (hostname: string, words: string) =>
    row(hostname)
      .getByText(words, { exact: true })
      .waitFor({ timeout: patience });

  /** Follows a link of the drawer of an address. */
  async function follow(hostname: string, link: RegExp) {
    const { page } = portal;
    await openComponent(portal, 'shop');
    await page.getByRole('button', { name: `Details of ${hostname}` }).click();
    await page.getByRole('dialog').getByRole('link', { name: link }).click();
  }

  /** Submits the form, merges its pull request and returns to the card. */
  async function submitAndMerge(title: string) {
    const [link = ''] = await submit(portal);
    const pullRequest = await portal.openElsewhere(link);
    await pullRequest.getByRole('heading', { name: title }).waitFor();
    await portal.picture('pull-request', pullRequest);
    await merge(pullRequest);
    await pullRequest.close();
    await openComponent(portal, 'shop');
  }

  it('adds a second address, and the first one stays', async () => {
    const { page } = portal;
    await openComponent(portal, 'shop');
    await card(page).getByRole('button', { name: 'Add address' }).click();
    await page.getByLabel('Environment').click();
    await page.getByRole('option', { name: /Production EU/ }).click();
    await page.getByText('Your pods answer on port 3000.').waitFor();
    await next();
    await page.getByText(`Stays as it is: ${first}`).waitFor();
    await page.getByRole('textbox', { name: /Web addresses/ }).fill(second);
    await portal.picture('add-address');
    await next();
    await page.locator('ins', { hasText: second }).first().waitFor();
    expect(await page.locator('del', { hasText: first }).count()).toBe(0);
    expect(await page.getByText('Must know').count()).toBe(0);
    await portal.picture('add-files');
    await submitAndMerge(`Expose ${second} in prod-eu`);
    await shows(first, 'Live');
    await shows(second, 'Live');
    await portal.picture('added');
  });

  it('names the address that a change takes off the web, and the card lets it go', async () => {
    const { page } = portal;
    await follow(second, /^Change/);
    await page.getByText('What should change?').first().waitFor();
    await next();
    const names = page.getByRole('textbox', { name: /Web addresses/ });
    await names.nth(1).waitFor();
    expect(await names.nth(1).inputValue()).toBe(second);
    await names.nth(1).fill(third);
    await page
      .getByRole('checkbox', { name: /Keep the old address/ })
      .uncheck();
    await next();
    await page.getByText('Must know').waitFor();
    await page.getByText(`${second} goes off the web in prod-eu`).waitFor();
    await portal.picture('change-must-know');
    await submitAndMerge(
      `Expose ${third} in prod-eu and take ${second} off the web`,
    );
    await shows(third, 'Live');
    await shows(first, 'Live');
    await portal.picture('changed');
    await row(second)
      .filter({ hasNotText: 'Being removed' })
      .waitFor({ state: 'detached', timeout: patience });
    await portal.picture('dropped');
  });

  it('names every address that goes, and the card ends empty', async () => {
    const { page } = portal;
    await follow(first, /^Take off the web/);
    for (const hostname of [first, third]) {
      await page.getByText(`${hostname} goes off the web.`).waitFor();
    }
    await portal.picture('retire-must-know');
    await submitAndMerge(`Stop exposing ${first} and ${third} in prod-eu`);
    for (const hostname of [first, third]) {
      await row(hostname)
        .filter({ hasNotText: 'Being removed' })
        .waitFor({ state: 'detached', timeout: patience });
    }
    await card(page)
      .getByText('No web address yet')
      .waitFor({ timeout: patience });
    await portal.picture('retired');
  });
});
