import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** All benches: `bench/run.cjs` prints the table of bench/RESULTS.md and exits 1 where a goal's ratio is missed. */
export async function bench({ toolchain, args }) {
  const { code } = await runChild(
    toolchain.node,
    [path.join(repositoryRoot, 'bench/run.cjs'), ...args],
    { cwd: repositoryRoot, env: toolchain.env },
  );
  return code;
}
