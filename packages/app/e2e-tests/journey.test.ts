import { Page } from 'playwright-core';
import { card, patience } from './card';
import { Portal } from './Portal';
import { merge, submit } from './submit';

/** The words of the card on the way from the merge to the end, in their order. */
const walk = [
  'Waiting for review',
  'Rolling out',
  'Waiting for DNS',
  'Proving you control the name',
  'Getting the certificate',
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
      if (word && seen[seen.length - 1] !== word) seen.push(word);
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
});
