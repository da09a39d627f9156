import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { runTool, tools } from '../processes/runTool.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';

/**
 * All tests that need neither a browser nor a cluster: of this folder by Node's own runner, of the packages by jest.
 * A path or a pattern among the arguments means some tests of the packages only.
 */
export async function test({ toolchain, args }) {
  const some = args.some(arg => !arg.startsWith('-'));
  const ofScripts = some ? 0 : await testScripts(toolchain);
  const workers = `--maxWorkers=${Math.max(
    1,
    os.availableParallelism?.() ?? os.cpus().length,
  )}`;
  const ofPackages = await runTool(
    toolchain,
    tools.backstage,
    ['repo', 'test', '--watchAll=false', workers, ...args],
    // Without a database that is named in the environment the tests use SQLite only, and never ask for a container.
    { env: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' } },
  );
  return ofScripts || ofPackages;
}

async function testScripts(toolchain) {
  say('Testing the scripts that set this repository up …');
  const files = testFiles(path.join(repositoryRoot, 'scripts'));
  const { code } = await runChild(toolchain.node, ['--test', ...files], {
    cwd: repositoryRoot,
    env: toolchain.env,
  });
  return code;
}

function testFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(file);
    return entry.name.endsWith('.test.mjs') ? [file] : [];
  });
}
