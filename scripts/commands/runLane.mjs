import path from 'node:path';
import { runTool, tools } from '../processes/runTool.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/**
 * Runs the tests of one folder outside `src`, which `npm test` leaves alone.
 *
 * @param {string} lane the folder, relative to the root; its jest.config.js extends the one of its package
 */
export async function runLane(toolchain, lane, args, env = {}) {
  const folder = path.join(repositoryRoot, lane);
  return await runTool(
    toolchain,
    tools.jest,
    ['--config', path.join(folder, 'jest.config.js'), '--runInBand', ...args],
    // Backstage's configuration is the one of the package that lies around the working directory.
    { cwd: path.dirname(folder), env },
  );
}
