import fs from 'node:fs';
import path from 'node:path';
import { runTool, tools } from '../processes/runTool.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** The declarations that a package's build bundles. */
export async function compile(toolchain) {
  return await runTool(toolchain, tools.typescript, []);
}

/** The same from nothing: what was deleted leaves no declaration, and members of a type stand in one order. */
export async function compileAnew(toolchain) {
  fs.rmSync(path.join(repositoryRoot, 'dist-types'), {
    recursive: true,
    force: true,
  });
  return await compile(toolchain);
}
