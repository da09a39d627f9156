import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** The command line from a clone. npm moves to the repository's root; relative paths are meant from where the user stands. */
export async function exposure({ toolchain, args }) {
  const file = path.join(repositoryRoot, 'packages/cli/bin/exposure.js');
  const { code } = await runChild(toolchain.node, [file, ...args], {
    cwd: process.env.INIT_CWD,
    env: toolchain.env,
  });
  return code;
}
