import fs from 'node:fs';
import { freePort } from '../ports/freePort.mjs';
import { endChild } from '../processes/endWithUs.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { say } from '../setup/say.mjs';
import { runLane } from './runLane.mjs';
import { startPortal } from './startPortal.mjs';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The journeys of packages/app/e2e-tests in a real browser, on a demo portal of their own or on the one of EXPOSURE_PORTAL_URL. */
export async function testBrowser({ toolchain, args }) {
  const browser = findBrowser();
  const given = process.env.EXPOSURE_PORTAL_URL;
  if (given) {
    return await runJourneys(toolchain, browser, given, args);
  }
  const ports = { frontend: await freePort(), backend: await freePort() };
  const portal = await startPortal(toolchain, ports);
  try {
    return await runJourneys(toolchain, browser, portal.url, args);
  } finally {
    await Promise.all(portal.children.map(endChild));
  }
}

export function findBrowser(env = process.env, exists = fs.existsSync) {
  const named = env.EXPOSURE_BROWSER;
  const found = named ? [named].find(exists) : browsers.find(exists);
  if (found) {
    return found;
  }
  throw new SetupError(
    named
      ? `EXPOSURE_BROWSER names ${named}, which does not exist.`
      : 'There is no Chromium or Chrome.',
    'install one (Debian: `apt-get install chromium`) or name its file in EXPOSURE_BROWSER.',
  );
}

async function runJourneys(toolchain, browser, url, args) {
  say(`The journeys run in ${browser} on ${url}.`);
  const env = { EXPOSURE_BROWSER: browser, EXPOSURE_PORTAL_URL: url };
  return await runLane(toolchain, 'packages/app/e2e-tests', args, env);
}
