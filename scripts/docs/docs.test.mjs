import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { anchorsOf, relativeLinks } from './pageLinks.mjs';

const ignored = new Set(['node_modules', '.git', '.cache', 'dist', 'coverage']);
// Fixtures are what users' repositories hold; an issue's form is no page of the repository.
const others = /__fixtures__|^docs\/examples\/[^/]+\/(before|after)\//;

function pagesBelow(folder) {
  return fs
    .readdirSync(path.join(repositoryRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap(entry => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) {
        return pagesBelow(name);
      }
      return entry.name.endsWith('.md') && !others.test(name) ? [name] : [];
    });
}

const pages = pagesBelow('.');
const read = name => fs.readFileSync(path.join(repositoryRoot, name), 'utf8');

function fault(page, { file, anchor }) {
  const target = file ? path.posix.join(path.posix.dirname(page), file) : page;
  if (!fs.existsSync(path.join(repositoryRoot, target))) {
    return `${page}: there is no ${target}`;
  }
  if (anchor === undefined) {
    return undefined;
  }
  if (!target.endsWith('.md') || !anchorsOf(read(target)).has(anchor)) {
    return `${page}: ${target} has no heading #${anchor}`;
  }
  return undefined;
}

test('every link of every page leads somewhere', () => {
  const faults = pages.flatMap(page =>
    relativeLinks(read(page)).map(link => fault(page, link)),
  );
  assert.deepEqual(faults.filter(Boolean), []);
});

for (const [index, folder] of [
  ['docs/README.md', 'docs'],
  ['docs/decisions/README.md', 'docs/decisions'],
  ['docs/examples/README.md', 'docs/examples'],
]) {
  test(`${index} leads to every page of ${folder}`, () => {
    const linked = new Set(
      relativeLinks(read(index)).map(({ file }) =>
        path.posix.join(folder, file),
      ),
    );
    const wanted = pages.filter(
      page =>
        page !== index &&
        (path.posix.dirname(page) === folder ||
          (page.endsWith('/README.md') &&
            path.posix.dirname(path.posix.dirname(page)) === folder)),
    );
    assert.deepEqual(
      wanted.filter(page => !linked.has(page)),
      [],
    );
  });
}

test('docs/README.md has each page in one of its four parts', () => {
  const [, ...parts] = read('docs/README.md').split(/^## /m);
  assert.deepEqual(
    parts.map(part => part.split('\n')[0]),
    ['Install', 'How to', 'Reference', 'Explanation'],
  );
  const files = parts.flatMap(part =>
    part
      .split('\n')
      .filter(line => line.startsWith('| ['))
      .flatMap(line => relativeLinks(line).map(({ file }) => file)),
  );
  assert.deepEqual(
    files.filter((file, at) => files.indexOf(file) !== at),
    [],
  );
  for (const page of pages.filter(one => /^docs\/[^/]+$/.test(one))) {
    if (page !== 'docs/README.md') {
      assert.ok(files.includes(path.posix.basename(page)), page);
    }
  }
});

test('decisions are numbered without gaps, and their titles and index say the same numbers', () => {
  const records = pages
    .filter(page => /^docs\/decisions\/\d/.test(page))
    .sort();
  const index = read('docs/decisions/README.md');
  for (const [at, page] of records.entries()) {
    const number = String(at + 1).padStart(4, '0');
    const file = path.posix.basename(page);
    assert.ok(file.startsWith(`${number}-`), page);
    assert.ok(read(page).startsWith(`# ${number}: `), page);
    assert.match(index, new RegExp(`\\[${number}: [^\\]]+\\]\\(${file}\\)`));
  }
});

test('README.md leads to the index, which begins where one begins', () => {
  const files = relativeLinks(read('README.md')).map(({ file }) => file);
  for (const page of ['docs/README.md', 'docs/install.md', 'LICENSE']) {
    assert.ok(files.includes(page), page);
  }
});

test('anchors are those that GitHub makes', () => {
  const page =
    '# A `code` and "quotes"!\n\n## Who? [x](y.md)\n\n## Who? x\n\n```\n# no heading\n```\n';
  assert.deepEqual(
    [...anchorsOf(page)],
    ['a-code-and-quotes', 'who-x', 'who-x-1'],
  );
});

test('links are found in prose, not in code', () => {
  const page =
    '[a](b.md#c) `[x](no.md)` <img src="p.png"> [w](https://w.example)\n```\n[y](no.md)\n```\n![d](d.png)\n';
  assert.deepEqual(relativeLinks(page), [
    { file: 'b.md', anchor: 'c' },
    { file: 'p.png', anchor: undefined },
    { file: 'd.png', anchor: undefined },
  ]);
});
