import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** What `ls` shows on one screen, tests included. */
const most = 20;

const isProduction = file =>
  /\/src\/.*\.tsx?$/.test(file) &&
  !/\.(test|d)\.tsx?$|\/(__\w+__|testing)\//.test(file);

/** The folders with too many production files, each with their number. */
function crowded(files) {
  const numbers = new Map();
  for (const file of files.filter(isProduction)) {
    const folder = path.posix.dirname(file);
    numbers.set(folder, (numbers.get(folder) ?? 0) + 1);
  }
  return [...numbers].filter(([, number]) => number > most);
}

test('every folder fits on a screen', () => {
  const files = execFileSync('git', ['ls-files', 'plugins', 'packages'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  }).split('\n');
  assert.ok(files.filter(isProduction).length > 500);
  assert.deepEqual(crowded(files), []);
});

test('a folder that grew too large is found', () => {
  const files = Array.from(
    { length: most + 1 },
    (_, n) => `plugins/x/src/hall/file${n}.ts`,
  );
  assert.deepEqual(crowded(files), [['plugins/x/src/hall', most + 1]]);
  assert.deepEqual(
    crowded([...files.slice(1), 'plugins/x/src/hall/a.test.ts']),
    [],
  );
});
