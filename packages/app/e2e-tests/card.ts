import { Page } from 'playwright-core';
import { Portal } from './Portal';

/** Milliseconds from the merge to the live address: the demo's world takes its time between the steps. */
export const patience = 120_000;

/** The card of the component whose page is open: the innermost article that has its title, for the page is one as well. */
export const card = (page: Page) =>
  page.getByRole('article').filter({ hasText: 'Web addresses' }).last();

/** The rows of the card that are about a name. */
export const rows = (page: Page, hostname: string) =>
  card(page).getByRole('listitem').filter({ hasText: hostname });

/** Opens a component's page and waits for its card. */
export async function openComponent(portal: Portal, name: string) {
  await portal.open(`/catalog/default/component/${name}`);
  await card(portal.page).waitFor();
}
