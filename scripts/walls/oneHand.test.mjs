import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

/** One way for each thing that TypeScript has two of. ESLint's own rules say the rest, such as `curly`. */
const habits = [
  {
    what: 'a private member is `private`',
    other: /(^|[\s.(!])#[a-z]\w*\s*(\(|=|;|:|\.)/m,
    examples: ['  #field = 1;', 'this.#run();', 'return this.#url;'],
  },
  {
    what: 'a factory is called `create…`',
    other: /\b(function|const)\s+make[A-Z]/,
    examples: ['function makeWorld() {}', 'const makeClock = () => 1;'],
  },
];

function sources() {
  const listed = execFileSync('git', ['ls-files', 'plugins', 'packages'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter(file => /\.tsx?$/.test(file))
    .filter(file => fs.existsSync(path.join(repositoryRoot, file)));
}

/** Texts and comments may speak of anything. */
const codeOf = text =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");

for (const { what, other, examples } of habits) {
  test(`${what}, in every package`, () => {
    const found = sources().filter(file =>
      other.test(
        codeOf(fs.readFileSync(path.join(repositoryRoot, file), 'utf8')),
      ),
    );
    assert.deepEqual(found, []);
  });

  for (const example of examples) {
    test(`${what}: ${example} is found`, () => {
      assert.match(codeOf(example), other);
    });
  }
}
