import fs from 'node:fs';
import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';
import { secondCopies } from './copiesIn.mjs';
import { walkGuide } from './guide/walkGuide.mjs';
import { runStockPortal } from './runStockPortal.mjs';
import { stockPortal } from './stockPortal.mjs';
import { visitPortal } from './visitPortal.mjs';

/** What a stock portal's own tools have to accept after the guide. */
const ownChecks = ['yarn tsc', 'yarn lint:all'];

/**
 * Takes one stock portal through docs/install.md and looks at it in a browser.
 *
 * @param {object} toolchain
 * @param {{ release: object, frontend: 'new' | 'legacy' }} portal
 * @param {{ registry: string, browser: string, pictures: string }} surroundings
 * @throws {Error} with the first step that does not work
 */
export async function walkStockPortal(toolchain, portal, surroundings) {
  const { release, frontend } = portal;
  const { registry, browser, pictures } = surroundings;
  const folder = await stockPortal(toolchain, release, frontend);
  const lockfile = () =>
    fs.readFileSync(path.join(folder, 'yarn.lock'), 'utf8');
  const before = lockfile();
  fs.appendFileSync(path.join(folder, '.yarnrc.yml'), scopeAt(registry));
  const run = command => shell(toolchain, folder, command);
  const guide = fs.readFileSync(
    path.join(repositoryRoot, 'docs/install.md'),
    'utf8',
  );
  for (const step of await walkGuide(guide, {
    portal: folder,
    frontend,
    run,
  })) {
    say(`ok: ${step}`);
  }
  const copies = secondCopies(before, lockfile());
  if (copies.length > 0) {
    throw new Error(`There is a second copy of ${copies.join(', ')}.`);
  }
  for (const check of ownChecks) {
    await run(check);
  }
  await runStockPortal(toolchain, folder, url =>
    visitPortal(url, {
      browser,
      picture: path.join(pictures, `${release.name}-${frontend}`),
    }),
  );
}

/** Only our own packages come from the registry on loopback. */
function scopeAt(registry) {
  return `
npmScopes:
  exposure:
    npmRegistryServer: '${registry}'
unsafeHttpWhitelist: ['127.0.0.1']
`;
}

async function shell(toolchain, cwd, command) {
  const { code } = await runChild('sh', ['-ec', command], {
    cwd,
    env: {
      ...toolchain.env,
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      // Otherwise `yarn add` asks a search service beyond the registry whether a package has types.
      YARN_TS_ENABLE_AUTO_TYPES: 'false',
    },
    output: 'standardError',
  });
  if (code !== 0) {
    throw new Error(`\`${command}\` ended with ${code}.`);
  }
}
