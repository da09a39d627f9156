import { Page } from 'playwright-core';
import { Portal } from './Portal';

/** Submits a form that is filled in and returns where the pull requests are. */
export async function submit(portal: Portal): Promise<string[]> {
  const { page } = portal;
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  const links = page.getByRole('link', {
    name: /Open the pull request|\/pull\/\d+/,
  });
  await links.first().waitFor({ timeout: 60_000 });
  await portal.picture('task');
  return links.evaluateAll(found =>
    found.map(link => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
}

/** Merges the pull request whose page is open. */
export async function merge(pullRequest: Page): Promise<void> {
  await pullRequest.getByRole('button', { name: /merge/i }).click();
  await pullRequest.getByText('Merged', { exact: true }).waitFor();
}
