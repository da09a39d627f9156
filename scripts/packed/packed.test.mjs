import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from './entriesOf.mjs';
import { entryChecks } from './entryChecks.mjs';

for (const [manifest, entries] of [
  [
    { name: '@x/core', backstage: { role: 'common-library' } },
    [{ specifier: '@x/core', runsIn: 'both' }],
  ],
  [
    { name: '@x/eyes', backstage: { role: 'backend-plugin' } },
    [{ specifier: '@x/eyes', runsIn: 'node' }],
  ],
  [
    {
      name: '@x/face',
      backstage: { role: 'frontend-plugin' },
      exports: { '.': 'a', './legacy': 'b', './package.json': 'c' },
    },
    [
      { specifier: '@x/face', runsIn: 'browser' },
      { specifier: '@x/face/legacy', runsIn: 'browser' },
    ],
  ],
  [{ name: '@x/cli', backstage: { role: 'cli' }, bin: { x: 'bin/x.js' } }, []],
])
  test(`${manifest.name} offers ${entries.length} entries`, () => {
    assert.deepEqual(entriesOf(manifest), entries);
  });

test('an entry is used where it runs', () => {
  const titles = entryChecks([
    { specifier: '@x/core', runsIn: 'both' },
    { specifier: '@x/eyes', runsIn: 'node' },
    { specifier: '@x/face', runsIn: 'browser' },
  ]).map(({ title }) => title);
  assert.deepEqual(titles, [
    'require @x/core',
    'require @x/eyes',
    'import @x/core',
    'import @x/eyes',
    'bundle @x/core for browsers',
    'bundle @x/face for browsers',
    'types of every entry',
  ]);
});
