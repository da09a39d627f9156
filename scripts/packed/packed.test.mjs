import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from './entriesOf.mjs';
import { entryChecks } from './entryChecks.mjs';
import { guideCheck } from './guideCheck.mjs';
import { judgeTarball } from './judgeTarball.mjs';
import { publishablePackages } from './publishablePackages.mjs';
import { publishOrder } from './publishOrder.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';

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
]) {
  test(`${manifest.name} offers ${entries.length} entries`, () => {
    assert.deepEqual(entriesOf(manifest), entries);
  });
}

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

const whole = {
  manifest: {
    name: '@x/core',
    version: '1.0.0',
    description: 'The core',
    license: 'Apache-2.0',
    homepage: 'https://x.example',
    bugs: 'https://x.example/issues',
    keywords: ['x'],
    engines: { node: '>=22' },
    repository: { url: 'https://x.example/x.git', directory: 'core' },
    main: 'dist/index.cjs.js',
    exports: { '.': { import: './dist/index.esm.js' } },
    dependencies: { '@x/base': '^1.0.0' },
  },
  files: [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist/index.cjs.js',
    'dist/index.esm.js',
    'package.json',
  ],
  readme: '# Core\n\n[x](https://x.example)\n\n```sh\nyarn add @x/core\n```\n',
};

test('a package that has everything is whole', () => {
  assert.deepEqual(judgeTarball(whole), []);
});

const without = name => whole.files.filter(file => file !== name);
for (const [change, fault] of [
  [
    {
      manifest: {
        ...whole.manifest,
        dependencies: { '@x/base': 'workspace:^' },
      },
    },
    'package.json names a version of this repository instead of a published one',
  ],
  [
    { manifest: { ...whole.manifest, version: '0.0.0' } },
    'the version is 0.0.0',
  ],
  ...['description', 'license', 'homepage', 'bugs', 'keywords', 'engines'].map(
    field => [
      { manifest: { ...whole.manifest, [field]: undefined } },
      `package.json has no ${field}`,
    ],
  ),
  [
    { manifest: { ...whole.manifest, repository: { url: 'x' } } },
    'repository of package.json has no directory',
  ],
  ...['CHANGELOG.md', 'LICENSE', 'dist/index.cjs.js', 'dist/index.esm.js'].map(
    name => [{ files: without(name) }, `there is no ${name}`],
  ),
  [
    { readme: 'Nothing.' },
    'README.md is no page: it has less than a heading, a text and a command',
  ],
  ...['[x](../../docs/x.md)', '<img src="docs/x.png">'].map(link => [
    { readme: whole.readme + link },
    'README.md links to a place that its reader does not have',
  ]),
  [
    { files: [...whole.files, 'dist/x.test.js'] },
    'a source, a test or a fixture is packed',
  ],
]) {
  test(`a tarball is refused: ${fault}`, () => {
    assert.deepEqual(judgeTarball({ ...whole, ...change }), [fault]);
  });
}

test('what a package brings besides its code is asked for', () => {
  assert.deepEqual(judgeTarball(whole, ['templates/a.yaml']), [
    'there is no templates/a.yaml',
  ]);
});

test('nothing is published before what it needs', () => {
  const order = publishOrder(publishablePackages(repositoryRoot)).map(
    ({ manifest }) => manifest,
  );
  order.forEach(({ dependencies }, index) => {
    const later = order.slice(index).map(({ name }) => name);
    for (const name of Object.keys(dependencies)) {
      assert.ok(!later.includes(name), `${name} comes too late`);
    }
  });
  assert.equal(order.length, 6);
});

test('a circle of packages has no order', () => {
  const one = (name, needed) => ({
    manifest: { name, dependencies: { [needed]: '1' } },
  });
  assert.throws(() => publishOrder([one('a', 'b'), one('b', 'a')]), /itself/);
});

test('the templates are looked for where the guide registers them', () => {
  const { content } = guideCheck(repositoryRoot);
  assert.match(content, /globSync\("node_modules\/@exposure\/.*templates/);
  assert.match(content, /=== 3\)/);
});
