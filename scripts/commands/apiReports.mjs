import fs from 'node:fs';
import path from 'node:path';
import { runTool, tools } from '../processes/runTool.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

// Both say nothing about a surface: a field that its name explains needs no sentence, and an import of another package of
// this workspace is read from its source.
const omitted = ['ae-undocumented', 'ae-wrong-input-file-type'];

/** The members of a type stand in the order the compiler met them, which a compile of what changed alone turns around. */
async function compileAnew(toolchain) {
  fs.rmSync(path.join(repositoryRoot, 'dist-types'), {
    recursive: true,
    force: true,
  });
  return await runTool(toolchain, tools.typescript, []);
}

/** Writes report.api.md of every plugin; with `--ci` it compares with what `npm run tsc` has written in a fresh clone. */
export async function apiReports({ toolchain, args }) {
  const compiled = args.includes('--ci') ? 0 : await compileAnew(toolchain);
  if (compiled !== 0) return compiled;
  return await runTool(toolchain, tools.reports, [
    ...['api-reports', '--omit-messages', omitted.join(',')],
    ...args,
    'plugins/*',
  ]);
}
