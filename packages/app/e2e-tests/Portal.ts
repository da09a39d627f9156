import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Browser, chromium, Page } from 'playwright-core';

/** Where the portal is, which browser steers it, and where pictures go; the runner of the journeys sets the first two. */
const url = process.env.EXPOSURE_PORTAL_URL;
const executablePath = process.env.EXPOSURE_BROWSER;
const pictures = process.env.EXPOSURE_PICTURES;

/** One theme a run: the portal builds its page anew when the theme changes, and a half-filled form would be lost. */
const colorScheme =
  process.env.EXPOSURE_COLOR_SCHEME === 'dark' ? 'dark' : 'light';

/** Nothing that a test on loopback does not need, and no traffic to anywhere else. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A visitor's window on the demo portal. */
export class Portal {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private taken = 0,
  ) {}

  /** Opens the portal and enters as the guest. */
  static async enter(): Promise<Portal> {
    if (!url || !executablePath) {
      throw new Error(
        'EXPOSURE_PORTAL_URL and EXPOSURE_BROWSER are needed; `npm run test:browser` sets them.',
      );
    }
    const browser = await chromium.launch({
      executablePath,
      args: browserArguments,
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-GB',
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: /enter/i }).click();
    await page.getByRole('link', { name: 'Catalog' }).first().waitFor();
    return new Portal(browser, page);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A picture of the page, where a folder for pictures is given. */
  async picture(name: string, page: Page = this.page): Promise<void> {
    if (!pictures) {
      return;
    }
    this.taken += 1;
    const number = String(this.taken).padStart(2, '0');
    await mkdir(pictures, { recursive: true });
    await page.screenshot({
      path: path.join(pictures, `${number}-${name}-${colorScheme}.png`),
      animations: 'disabled',
    });
  }

  /** Opens a page of the portal by its path. */
  async open(pathname: string): Promise<void> {
    await this.page.goto(new URL(pathname, this.page.url()).href);
  }

  /** Follows a link of the portal into a window of its own. */
  async openElsewhere(href: string): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.goto(href);
    return page;
  }
}
