import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { create } from 'tar';
import { lintTarball } from './lintTarball.mjs';

const esm = 'export const x = 1;\nexport default x;\n';

/** Packs a package with these entries. */
async function faultsOf(t, manifest, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-publint-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const all = {
    'package.json': JSON.stringify({
      name: 'x',
      version: '1.0.0',
      files: ['dist'],
      ...manifest,
    }),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    const file = path.join(folder, 'package', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  const file = path.join(folder, 'x.tgz');
  await create({ file, cwd: folder, gzip: true }, ['package']);
  return lintTarball(file);
}

const entry = (main, types = 'dist/index.d.ts') => ({
  main,
  exports: { '.': { types: `./${types}`, import: `./${main}` } },
});

test('what Backstage builds is taken as it is', async t => {
  const { main, exports } = entry('dist/index.esm.js');
  exports['.'].backstage = '@backstage/FrontendPlugin';
  assert.deepEqual(
    await faultsOf(
      t,
      { main, exports },
      {
        'dist/index.esm.js': esm,
        'dist/index.d.ts': 'export declare const x: number;\n',
      },
    ),
    [],
  );
});

for (const [fault, manifest, files] of [
  [/does not exist/, entry('dist/index.cjs.js'), {}],
  [/written in ESM/, entry('dist/index.js'), { 'dist/index.js': esm }],
  [
    /should be the first/,
    {
      exports: {
        '.': { import: './dist/index.esm.js', types: './dist/index.d.ts' },
      },
    },
    { 'dist/index.esm.js': esm },
  ],
]) {
  test(`a package is refused: ${fault.source}`, async t => {
    const faults = await faultsOf(t, manifest, {
      'dist/index.d.ts': 'export declare const x: number;\n',
      ...files,
    });
    assert.match(faults.join('\n'), fault);
  });
}
