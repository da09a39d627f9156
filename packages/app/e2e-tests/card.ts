import { Page } from 'playwright-core';
import { Portal } from './Portal';

/** Milliseconds from the merge to the live address: the demo's world takes its time between the steps. */
export const patience = 120_000;

/** The card of the component whose page is open. */
export const card = (page: Page) =>
  page.locator('.MuiCard-root').filter({ hasText: 'Web addresses' });

/** The rows of the card that are about a name. */
export const rows = (page: Page, hostname: string) =>
  card(page).getByRole('listitem').filter({ hasText: hostname });

/** Opens a component's page and waits for its card. */
export async function openComponent(portal: Portal, name: string) {
  await portal.open(`/catalog/default/component/${name}`);
  await card(portal.page).waitFor();
}
