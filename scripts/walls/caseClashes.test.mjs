import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { caseClashes } from './caseClashes.mjs';

const clashing = [
  ['the same path', ['docs/Guide.md', 'docs/guide.md']],
  ['modules', ['src/AccessField.tsx', 'src/accessField.ts']],
  ['a module and a folder', ['src/Access.ts', 'src/access/index.ts']],
  ['a module and its declaration', ['src/Config.js', 'src/config.d.ts']],
  ['folders', ['src/Access/one.ts', 'src/access/two.ts']],
];

for (const [name, paths] of clashing) {
  test(`clash: ${name}`, () => {
    assert.equal(caseClashes(paths).length, 1);
  });
}

const fine = [
  ['a module and its test', ['src/one.ts', 'src/one.test.ts']],
  ['a module and a folder of its very name', ['src/one.ts', 'src/one/two.ts']],
  ['a page and a module', ['src/README.md', 'src/readme.ts']],
  ['two folders', ['src/Access.ts', 'test/access.ts']],
];

for (const [name, paths] of fine) {
  test(`no clash: ${name}`, () => {
    assert.deepEqual(caseClashes(paths), []);
  });
}

test('no two paths of this repository differ only in case', () => {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const paths = listed.split('\0').filter(Boolean);
  assert.ok(paths.length > 1000, 'git lists this repository');
  assert.deepEqual(caseClashes(paths), []);
});
