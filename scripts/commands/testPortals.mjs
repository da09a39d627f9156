import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** The guide in stock portals, in a process of its own: it needs the dependencies, and this one began before there were any. */
export async function testPortals({ toolchain, args }) {
  const file = path.join(repositoryRoot, 'scripts/portals/main.mjs');
  const { code } = await runChild(toolchain.node, [file, ...args], {
    cwd: repositoryRoot,
    env: toolchain.env,
  });
  return code;
}
