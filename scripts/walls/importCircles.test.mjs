import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { importCircles, importsOf } from './importCircles.mjs';

const support =
  /\/(__\w+__|testing|node_modules|dist)\/|\.test\.[cm]?[jt]sx?$|\.d\.ts$/;

function sourcesOf(folder) {
  const below = fs.readdirSync(path.join(repositoryRoot, folder, 'src'), {
    recursive: true,
  });
  const files = below
    .map(file => `${folder}/src/${file.split(path.sep).join('/')}`)
    .filter(file => /\.[cm]?[jt]sx?$/.test(file) && !support.test(file));
  return new Map(
    files.map(file => [
      file,
      fs.readFileSync(path.join(repositoryRoot, file), 'utf8'),
    ]),
  );
}

const packages = ['packages', 'plugins']
  .flatMap(group =>
    fs
      .readdirSync(path.join(repositoryRoot, group))
      .map(name => `${group}/${name}`),
  )
  .filter(folder => fs.existsSync(path.join(repositoryRoot, folder, 'src')));

for (const folder of packages) {
  test(`no files of ${folder} import each other in a circle`, () => {
    const sources = sourcesOf(folder);
    assert.ok(sources.size > 0);
    assert.deepEqual(importCircles(sources), []);
  });
}

const circlesOf = files => importCircles(new Map(Object.entries(files)));

test('circles of code are found, however they are written', () => {
  const back = "export { a } from './a';\n";
  for (const there of [
    "import { b } from './b';",
    "import './b';",
    "export * from './b';",
    "import b, { type B } from './b';",
    "import {\n  type B,\n  b,\n} from './b';",
    "import { b } from '../room';",
    "const later = () => import('./b');",
    "const b = require('./b');",
  ]) {
    assert.deepEqual(
      circlesOf({
        'src/room/a.ts': there,
        'src/room/b.ts': back,
        'src/room/index.ts': "export { b } from './b';",
      }).length,
      1,
      there,
    );
  }
});

test('a long circle is one, with all its files', () => {
  assert.deepEqual(
    circlesOf({
      'src/a.ts': "import { b } from './one/b';",
      'src/one/b.ts': "import { c } from '../two/c';",
      'src/two/c.tsx': "import { a } from '../a';",
      'src/two/d.ts': "import { a } from '../a';",
    }),
    [['src/a.ts', 'src/one/b.ts', 'src/two/c.tsx']],
  );
});

const types = {
  'src/room/a.ts': "import { b } from './deep/b';",
  'src/room/deep/b.ts': "import type { A } from '../a';",
};

test('types may go in a circle within one room', () => {
  assert.deepEqual(circlesOf(types), []);
  const each = "import { type A, type B } from '../a';";
  assert.deepEqual(circlesOf({ ...types, 'src/room/deep/b.ts': each }), []);
});

test('types may not go in a circle across rooms', () => {
  const across = {
    'src/room/a.ts': "import { b } from '../other/b';",
    'src/other/b.ts': "import type { A } from '../room/a';",
  };
  assert.deepEqual(circlesOf(across), [['src/other/b.ts', 'src/room/a.ts']]);
});

test('what is no import is not taken for one', () => {
  assert.deepEqual(
    importsOf("// import { a } from './a';\nconst s = \"from './a'\";\n"),
    [],
  );
});
