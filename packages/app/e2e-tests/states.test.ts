import { Page } from 'playwright-core';
import { card } from './card';
import { Portal } from './Portal';

/** Components of the demo, what their cards say, and who acts next. */
const states = [
  ['storefront', 'Live', 'prod-eu'],
  [
    'newsletter',
    'Needs a DNS change',
    'IT at example.com: The hostname points to another server',
  ],
  ['search', 'Waiting to retry', 'Nothing to do. Too many certificates'],
  [
    'recommendations',
    'Needs a change from you',
    'Your team: The Service has no ready pods',
  ],
  ['wishlist', 'Not reachable securely', 'The certificate has expired'],
  ['magazine', 'Live', 'prod-eu'],
  ['careers', 'Live', 'prod-eu'],
  [
    'outlet',
    'Needs a change from you',
    'Your team: The solver uses another Ingress class',
  ],
  [
    'status-page',
    'Needs the platform team',
    'Platform team: The DNS provider rejects the credentials',
  ],
  [
    'wholesale',
    'Needs the platform team',
    'Platform team: The CA denies the issuer permission',
  ],
  [
    'partners',
    'Needs the platform team',
    'Platform team: The listener does not admit this namespace',
  ],
  ['gift-cards', 'Can’t tell yet', 'The portal has no read access'],
  ['payments', 'Waiting for review', 'Reviewers: Waiting for review'],
] as const;

const rowOf = (page: Page) =>
  card(page).getByRole('listitem').filter({ hasText: 'example.com' });

describe('the components of the demo', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.enter();
  });
  afterAll(() => portal?.close());

  it.each(states)('%s: %s', async (component, headline, next) => {
    await portal.open(`/catalog/default/component/${component}`);
    const row = rowOf(portal.page);
    await row.filter({ hasText: headline }).filter({ hasText: next }).waitFor();
    await portal.picture(component);
  });

  it('tells the whole story of an address that points elsewhere', async () => {
    const { page } = portal;
    await portal.open('/catalog/default/component/newsletter');
    await page
      .getByRole('button', { name: 'Details of newsletter.example.com' })
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('table', { name: 'DNS records' }).waitFor();
    await portal.picture('drawer');
    const send = drawer.getByRole('link', {
      name: 'Send to IT at example.com',
    });
    expect(await send.getAttribute('href')).toMatch(
      /^mailto:dns@example\.com\?subject=/,
    );
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('can be walked with the keyboard alone', async () => {
    const { page } = portal;
    await portal.open('/catalog/default/component/newsletter');
    const details = page.getByRole('button', {
      name: 'Details of newsletter.example.com',
    });
    await details.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(
      await details.evaluate(element => element === document.activeElement),
    ).toBe(true);
  });
});
