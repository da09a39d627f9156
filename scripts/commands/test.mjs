import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from '../processes/runChild.mjs';
import { runTool, tools } from '../processes/runTool.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';

const testing = path.join(repositoryRoot, 'scripts/testing');

const isGiven = (args, ...names) =>
  args.some(arg => names.includes(arg.split('=')[0]));

/**
 * One line a file, then the summary. The console of a single file is kept too, which jest would pass on, so that it can
 * fail that file.
 */
const reporters = [
  `--reporters=${path.join(testing, 'LineReporter.mjs')}`,
  '--reporters=summary',
  '--verbose=false',
];

function workers() {
  const count = os.availableParallelism?.() ?? os.cpus().length;
  return `--maxWorkers=${Math.max(1, count)}`;
}

/**
 * All tests that need neither a browser nor a cluster: of this folder by Node's own runner, of the packages by jest.
 * A path or a pattern among the arguments means some tests of the packages only.
 */
export async function test({ toolchain, args }) {
  const some = args.some(arg => !arg.startsWith('-'));
  const ofScripts = some ? 0 : await testScripts(toolchain);
  const ofPackages = await runTool(
    toolchain,
    tools.backstage,
    [
      ...['repo', 'test', '--watchAll=false'],
      ...(isGiven(args, '-i', '--runInBand', '-w', '--maxWorkers')
        ? []
        : [workers()]),
      ...(isGiven(args, '--reporters', '--verbose') ? [] : reporters),
      ...args,
    ],
    // Without a database that is named in the environment the tests use SQLite only, and never ask for a container.
    { env: { BACKSTAGE_TEST_DISABLE_DOCKER: '1' } },
  );
  if (ofScripts) {
    say('Tests of the scripts failed: see above.');
  }
  return ofScripts || ofPackages;
}

async function testScripts(toolchain) {
  say('Testing the scripts that set this repository up …');
  const files = testFiles(path.join(repositoryRoot, 'scripts'));
  const reporter = path.join(testing, 'scriptReporter.mjs');
  const { code } = await runChild(
    toolchain.node,
    ['--test', `--test-reporter=${pathToFileURL(reporter)}`, ...files],
    { cwd: repositoryRoot, env: toolchain.env },
  );
  return code;
}

function testFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return testFiles(file);
    }
    return entry.name.endsWith('.test.mjs') ? [file] : [];
  });
}
