import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packPackages } from '../packed/packPackages.mjs';
import { publicHome } from '../publish/publicHome.mjs';
import { publishPackages } from '../publish/publishPackages.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';
import { buildToPublish } from './build.mjs';

const known = ['--dry-run', '--provenance'];

/**
 * Builds, packs and judges everything that is published, then publishes what the registry does not have yet. Run again
 * after a failure, it goes on where it stopped.
 */
export async function release({ toolchain, args }) {
  const dryRun = args.includes('--dry-run');
  const provenance = args.includes('--provenance');
  refuseMistakes({ args, dryRun });
  const built = await buildToPublish(toolchain);
  if (built !== 0) return built;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-release-'));
  try {
    const { packages, faults } = await packPackages(toolchain, folder);
    if (faults > 0) {
      say('Nothing is published: what is packed is not whole.');
      return 1;
    }
    return await publishPackages(toolchain, packages, { dryRun, provenance });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function refuseMistakes({ args, dryRun }) {
  const unknown = args.find(arg => !known.includes(arg));
  if (unknown)
    throw new SetupError(
      `release does not know ${unknown}.`,
      `npm run release -- [${known.join('] [')}]`,
    );
  const home = publicHome(repositoryRoot);
  if (home.isPlaceholder && !dryRun)
    throw new SetupError(
      `The public home is still the placeholder ${home.address} .`,
      'npm run public-home -- https://github.com/owner/name',
    );
}
