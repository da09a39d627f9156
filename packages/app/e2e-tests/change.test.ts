import { card, openComponent, patience, rows } from './card';
import { Portal } from './Portal';
import { merge, submit } from './submit';

const component = 'catalogue-api';
const old = 'catalogue.staging.example.com';
const renamed = 'products.staging.example.com';

describe('the life of an address after it went live', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await Portal.enter();
  });
  afterAll(async () => {
    await portal?.picture('end');
    await portal?.close();
  });

  const next = () => portal.page.getByRole('button', { name: 'Next' }).click();

  /** Opens the drawer of an address and follows one of its links. */
  async function follow(hostname: string, link: RegExp) {
    const { page } = portal;
    await openComponent(portal, component);
    await page.getByRole('button', { name: `Details of ${hostname}` }).click();
    await page.getByRole('dialog').getByRole('link', { name: link }).click();
  }

  async function mergeAll(links: string[]) {
    for (const link of links) {
      const pullRequest = await portal.openElsewhere(link);
      await portal.picture('pull-request', pullRequest);
      await merge(pullRequest);
      await pullRequest.close();
    }
  }

  it('gets another name, and the old one leads to it', async () => {
    const { page } = portal;
    await follow(old, /^Change/);
    await page.getByText('What should change?').first().waitFor();
    await page.getByText('Leave empty what should stay').waitFor({
      state: 'detached',
    });
    await portal.picture('change-what');
    await next();
    const names = page.getByRole('textbox', { name: /Web addresses/ });
    await names.waitFor();
    expect(await names.inputValue()).toBe(old);
    await page.getByText('Your pods answer on port 3000.').waitFor();
    await names.fill(renamed);
    await portal.picture('change-form');
    await next();
    await page.getByText(/\d files?$/).waitFor();
    await page.locator('ins', { hasText: renamed }).first().waitFor();
    await portal.picture('change-files');
    await mergeAll(await submit(portal));

    await openComponent(portal, component);
    for (const hostname of [renamed, old]) {
      await rows(page, hostname)
        .getByText('Live', { exact: true })
        .waitFor({ timeout: patience });
    }
    await portal.picture('changed');
  });

  it('is taken off the web', async () => {
    const { page } = portal;
    await follow(renamed, /^Take off the web/);
    await page.getByText('Which address should go?').first().waitFor();
    await portal.picture('retire-form');
    await mergeAll(await submit(portal));
    await openComponent(portal, component);
    await card(page)
      .getByText(/No web address yet|Being removed/)
      .first()
      .waitFor({ timeout: patience });
    await portal.picture('retired');
  });

  it('comes back in two environments at once', async () => {
    const { page } = portal;
    const formData = JSON.stringify({
      entityRef: `component:default/${component}`,
      namespace: 'catalogue',
    });
    await portal.open(
      `/create/templates/default/expose-service-everywhere?${new URLSearchParams(
        { formData },
      )}`,
    );
    await page.getByRole('checkbox', { name: /^Staging EU/ }).click();
    await page
      .getByRole('textbox', { name: /in Staging EU/ })
      .fill('catalogue2.staging.example.com');
    await page.getByRole('checkbox', { name: /^Production EU/ }).click();
    expect(
      await page
        .getByRole('textbox', { name: /in Production EU/ })
        .inputValue(),
    ).toBe('catalogue2.apps.example.com');
    await page.getByText('Your pods answer on port 3000.').waitFor();
    await portal.picture('everywhere-form');
    await next();
    await page.getByRole('heading', { name: 'prod-eu' }).waitFor();
    await page
      .getByText(/\d files?$/)
      .nth(1)
      .waitFor();
    await portal.picture('everywhere-files');
    const links = await submit(portal);
    expect(links).toHaveLength(2);
    await openComponent(portal, component);
    for (const zone of ['staging', 'apps']) {
      await rows(page, `catalogue2.${zone}.example.com`)
        .getByText('Waiting for review', { exact: true })
        .waitFor({ timeout: patience });
    }
    await portal.picture('everywhere-in-review');
  });
});
