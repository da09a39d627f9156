import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packPackages } from '../packed/packPackages.mjs';
import { publicHome } from '../publish/publicHome.mjs';
import { publishPackages } from '../publish/publishPackages.mjs';
import { readRelease } from '../publish/readRelease.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';
import { buildToPublish } from './build.mjs';

/**
 * Builds, packs and judges everything that is published, then publishes what the registry does not have yet. Run again
 * after a failure, it goes on where it stopped.
 */
export async function release({ toolchain, args }) {
  const options = readRelease(args, publicHome(repositoryRoot));
  const built = await buildToPublish(toolchain);
  if (built !== 0) {
    return built;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-release-'));
  try {
    const { packages, faults } = await packPackages(toolchain, folder);
    if (faults > 0) {
      say('Nothing is published: what is packed is not whole.');
      return 1;
    }
    return await publishPackages(toolchain, packages, options);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
