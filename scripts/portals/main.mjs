// The lane of stock portals: packs what is published and walks docs/install.md in a portal of each supported release
// and frontend system. Arguments narrow it: `1.55`, `legacy`.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '../commands/testBrowser.mjs';
import { packPackages } from '../packed/packPackages.mjs';
import { setUp } from '../setup/setUp.mjs';
import { withSetupLock } from '../setup/setupLock.mjs';
import { say } from '../setup/say.mjs';
import { startPackageRegistry } from './packageRegistry.mjs';
import { releases } from './releases.mjs';
import { portalsFolder } from './stockPortal.mjs';
import { walkStockPortal } from './walkStockPortal.mjs';

const wanted = process.argv.slice(2);
const portals = releases().flatMap(release =>
  ['new', 'legacy'].map(frontend => ({ release, frontend })),
);
const chosen = portals.filter(({ release, frontend }) =>
  wanted.every(word => word === release.name || word === frontend),
);

async function main() {
  const toolchain = await setUp({ dependencies: true });
  const browser = findBrowser();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-portals-'));
  const pictures = process.env.EXPOSURE_PICTURES ?? folder;
  fs.mkdirSync(pictures, { recursive: true });
  const { packages, faults } = await packPackages(toolchain, folder);
  if (faults > 0) {
    return 1;
  }
  const registry = await startPackageRegistry(
    packages.map(({ tarball }) => tarball),
  );
  let failures = 0;
  for (const portal of chosen) {
    const name = `Backstage ${portal.release.name}, ${portal.frontend} frontend system`;
    try {
      const surroundings = { registry: registry.url, browser, pictures };
      await walkStockPortal(toolchain, portal, surroundings);
      say(`ok: ${name}`);
    } catch (error) {
      failures += 1;
      say(`FAILED: ${name}: ${error.message}`);
    }
  }
  registry.close();
  fs.rmSync(folder, { recursive: true, force: true });
  say(`${chosen.length - failures} of ${chosen.length} portals work.`);
  return failures === 0 && chosen.length > 0 ? 0 : 1;
}

// The kept portals are one machine's, whichever clone walks them.
process.exitCode = await withSetupLock(
  path.join(portalsFolder, 'lane.lock'),
  main,
);
