import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { satisfies } from 'semver';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { secondCopies } from './copiesIn.mjs';
import { codeBlocks } from './guide/codeBlocks.mjs';
import { mergeConfig } from './guide/mergeConfig.mjs';
import { patchFile } from './guide/patchFile.mjs';
import { releases } from './releases.mjs';
import { releaseVersions } from './releaseVersions.mjs';
import { settleLockfile } from './settleLockfile.mjs';

test('a settled lockfile has every range that is asked for, at the pinned version', () => {
  const pinned = `"@backstage/a@npm:1.0.0":
  version: 1.0.0
  dependencies:
    "@backstage/b": "npm:^2.0.0"
    "@other/c": "npm:^1.0.0"

"@backstage/b@npm:2.0.1":
  version: 2.0.1

"@other/c@npm:^1.0.0":
  version: 1.2.0
`;
  const settled = settleLockfile(pinned, {
    packages: { '@backstage/a': '1.0.0', '@backstage/b': '2.0.1' },
    manifests: [
      { dependencies: { '@backstage/a': '^1.0.0', '@backstage/b': '^2.0.1' } },
    ],
  });
  assert.match(settled, /^"@backstage\/a@npm:\^1\.0\.0":$/m);
  assert.match(
    settled,
    /^"@backstage\/b@npm:\^2\.0\.0, @backstage\/b@npm:\^2\.0\.1":$/m,
  );
  assert.match(settled, /^"@other\/c@npm:\^1\.0\.0":$/m);
});

test('a second copy is one that the portal did not have', () => {
  const entries = (...names) =>
    names.map(name => `"@backstage/${name}":\n`).join('');
  const before = entries('a@npm:^1', 'b@npm:^1', 'b@npm:^2');
  assert.deepEqual(
    secondCopies(before, before + entries('a@npm:^2', 'c@npm:^1')),
    ['@backstage/a'],
  );
});

test('code blocks know their file and their sections', () => {
  const blocks = codeBlocks(
    '# Install\n\n## 2. Backend\n\n```ts title="a/b.ts"\nx\n\ny\n```\n\n## 3. Rest\n```sh\nz\n```\n',
  );
  assert.deepEqual(blocks, [
    {
      language: 'ts',
      title: 'a/b.ts',
      headings: ['Install', '2. Backend'],
      text: 'x\n\ny',
    },
    {
      language: 'sh',
      title: undefined,
      headings: ['Install', '3. Rest'],
      text: 'z',
    },
  ]);
});

test('a diff without line numbers finds its places', () => {
  const content = 'import a;\n\n  <A>\n    <B />\n  </A>\n';
  const patch =
    '+import b;\n …\n <A>\n-  <B />\n+  <C>\n+    <D />\n+  </C>\n </A>';
  assert.equal(
    patchFile(content, patch),
    'import b;\nimport a;\n\n  <A>\n    <C>\n      <D />\n    </C>\n  </A>\n',
  );
  assert.throws(() => patchFile(content, ' <Z>\n+x'), /no such place: <Z>/);
});

test('pasted configuration grows into what is there', () => {
  assert.deepEqual(
    mergeConfig(
      { catalog: { locations: [1], rules: [2] }, kubernetes: null },
      { catalog: { locations: [3] }, kubernetes: { a: 1 } },
    ),
    { catalog: { locations: [1, 3], rules: [2] }, kubernetes: { a: 1 } },
  );
});

test('a release is what its packages name each other by, not what was published since', async () => {
  const published = {
    '@backstage/a@1.9.0': { '@backstage/b': '^2.0.0', other: '^9.0.0' },
    '@backstage/b@2.0.0': { '@backstage/c': '^0.1.9' },
    '@backstage/b@2.0.1': { '@backstage/c': '^0.1.10' },
    '@backstage/c@0.1.10': undefined,
  };
  assert.deepEqual(
    await releaseVersions(
      { '@backstage/a': '^1.9.0', '@backstage/b': '2.0.1' },
      async (name, version) => published[`${name}@${version}`],
    ),
    {
      '@backstage/a': '1.9.0',
      '@backstage/b': '2.0.1',
      '@backstage/c': '0.1.10',
    },
  );
});

for (const { name, packages } of releases()) {
  test(`what is published takes the packages of Backstage ${name}`, () => {
    for (const { manifest } of publishablePackages(repositoryRoot)) {
      for (const [wanted, range] of Object.entries({
        ...manifest.dependencies,
        ...manifest.peerDependencies,
      })) {
        if (packages[wanted]) {
          assert.ok(
            satisfies(packages[wanted], range),
            `${manifest.name} wants ${wanted} ${range}, there is ${packages[wanted]}`,
          );
        }
      }
    }
  });
}

test('the page of supported versions names the releases that are tested', () => {
  const page = fs.readFileSync(
    path.join(repositoryRoot, 'docs/versions.md'),
    'utf8',
  );
  const [, tested] = /^\| Backstage \|[^|]*\|([^|]*)\|$/m.exec(page);
  assert.deepEqual(
    tested.match(/\d+\.\d+/g),
    releases().map(({ name }) => name),
  );
});
