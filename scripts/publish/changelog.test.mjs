import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { chapterOf, readChapter, withChapter } from './chapters.mjs';
import { parseChangeset } from './changesets.mjs';
import { judgeVersions } from './judgeVersions.mjs';

const changeset = `---
'@exposure/cli': minor
"@exposure/backstage-plugin-exposure": patch
---

Says what it does.
In two lines.
`;

test('a changeset says which packages it is about, and what changes', () => {
  assert.deepEqual(parseChangeset(changeset), {
    packages: ['@exposure/cli', '@exposure/backstage-plugin-exposure'],
    summary: 'Says what it does.\nIn two lines.',
  });
});

test('a version becomes the newest chapter of the common changelog', () => {
  const old = '# Changelog\n\nWords.\n\n## 0.1.0\n\nThe first.\n';
  const made = withChapter(
    old,
    chapterOf('0.2.0', [parseChangeset(changeset)]),
  );
  assert.equal(
    made,
    '# Changelog\n\nWords.\n\n## 0.2.0\n\n- Says what it does.\n  In two lines.\n  (cli, exposure)\n\n## 0.1.0\n\nThe first.\n',
  );
  assert.equal(readChapter(made, '0.1.0'), 'The first.');
  assert.equal(readChapter(made, '0.1'), undefined);
});

const good = {
  name: '@x/a',
  version: '0.1.0',
  changelog: '# A\n\n## 0.1.0\n\nFirst.\n',
};
const changelog = '# All\n\n## 0.1.0\n\nFirst.\n';

for (const [title, state, faults] of [
  ['a version with its chapters is fine', {}, []],
  [
    'a package that only follows the others has nothing to tell',
    { packages: [{ ...good, changelog: '# A\n\n## 0.1.0\n' }] },
    [],
  ],
  [
    'a version without a chapter is told',
    { packages: [{ ...good, changelog: '# A\n' }] },
    ['The CHANGELOG.md of @x/a has no chapter 0.1.0.'],
  ],
  [
    'so is one that the common changelog lacks',
    { changelog: '# All\n' },
    ['CHANGELOG.md has no chapter 0.1.0.'],
  ],
  [
    'so are versions that differ',
    {
      packages: [
        good,
        { name: '@x/b', version: '0.2.0', changelog: '## 0.2.0\n\nX.\n' },
      ],
      changelog: `## 0.2.0\n\nX.\n\n${changelog}`,
    },
    ['The packages have different versions: 0.1.0, 0.2.0.'],
  ],
  [
    'a changeset about a private package is told',
    {
      changesets: [{ file: 'c.md', packages: ['@x/simulator'], summary: 'X' }],
    },
    ['c.md names @x/simulator, which is not published.'],
  ],
  [
    'so is one without packages or words',
    { changesets: [{ file: 'c.md', packages: [], summary: '' }] },
    ['c.md names no package.', 'c.md says nothing.'],
  ],
]) {
  test(title, () => {
    assert.deepEqual(
      judgeVersions({ packages: [good], changelog, changesets: [], ...state }),
      faults,
    );
  });
}

test('what is published is known', () => {
  assert.deepEqual(
    publishablePackages(repositoryRoot).map(({ manifest }) => manifest.name),
    [
      '@exposure/backstage-plugin-exposure',
      '@exposure/backstage-plugin-exposure-backend',
      '@exposure/backstage-plugin-exposure-common',
      '@exposure/backstage-plugin-exposure-node',
      '@exposure/backstage-plugin-scaffolder-backend-module-exposure',
      '@exposure/cli',
    ],
  );
});
