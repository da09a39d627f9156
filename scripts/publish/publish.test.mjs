import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { manifestFields } from './manifestFields.mjs';
import { addExtras, removeExtras } from './packageExtras.mjs';
import { addressOf, publicHome } from './publicHome.mjs';
import { readRelease } from './readRelease.mjs';
import { resolvableLinks } from './resolvableLinks.mjs';
import { writeManifests } from './writeManifests.mjs';

const home = publicHome(repositoryRoot);

for (const { folder, manifest } of publishablePackages(repositoryRoot)) {
  const directory = path.relative(repositoryRoot, folder);
  test(`${manifest.name} says where it lives, as the root says it`, () => {
    const wanted = manifestFields(home.address, directory);
    const { repository, homepage, bugs } = manifest;
    assert.deepEqual({ repository, homepage, bugs }, wanted);
  });
}

test('nothing but package.json files names the public home', () => {
  const naming = execFileSync(
    'git',
    ['grep', '--untracked', '-lF', home.address.replace('https://', '')],
    { cwd: repositoryRoot, encoding: 'utf8' },
  );
  const allowed = [
    'package.json',
    ...publishablePackages(repositoryRoot).map(
      ({ folder }) => `${path.relative(repositoryRoot, folder)}/package.json`,
    ),
  ];
  assert.deepEqual(naming.trim().split('\n').sort(), allowed.sort());
});

for (const [url, address] of [
  [
    'git+https://github.com/shop/exposure.git',
    'https://github.com/shop/exposure',
  ],
  [
    'https://git.example.com/a/b/exposure/',
    'https://git.example.com/a/b/exposure',
  ],
]) {
  test(`${url} is the address ${address}`, () => {
    assert.equal(addressOf(url), address);
  });
}

for (const url of [
  'git@github.com:shop/exposure.git',
  'https://github.com/shop',
  'http://x.example/a/b',
]) {
  test(`${url} is refused as a public home`, () => {
    assert.throws(() => addressOf(url), /no address of a repository/);
  });
}

/** A repository with one package, as small as it goes. */
function smallRepository() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-publish-'));
  const put = (name, content) => {
    const file = path.join(root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(
      file,
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  };
  put('package.json', {
    name: 'small',
    private: true,
    license: 'X',
    repository: { url: 'https://git.example.com/example/small.git' },
  });
  put('LICENSE', 'the licence\n');
  put(
    'docs/guide.md',
    '[x](other.md) [d](decisions/1.md) ![p](images/p.png) [t](../templates)\n',
  );
  put('docs/other.md', '# Other\n');
  put('docs/decisions/1.md', '# One\n');
  put('docs/images/p.png', 'P');
  put('templates/a/template.yaml', 'kind: Template\n');
  put('packages/none/.keep', '');
  put('plugins/pen/package.json', {
    name: '@x/pen',
    version: '1.2.3',
    license: 'X',
    files: ['dist', 'docs', 'templates'],
    exports: {
      '.': { import: './i.js', types: './i.d.ts', default: './i.js' },
      './package.json': './package.json',
    },
  });
  put('plugins/pen/README.md', '# Pen\n\n[guide](../../docs/guide.md#start)\n');
  return { root, folder: path.join(root, 'plugins/pen') };
}

test('a package is packed with licence, guide and templates, and links that lead somewhere', () => {
  const { root, folder } = smallRepository();
  const before = fs.readdirSync(folder).sort();
  const read = name => fs.readFileSync(path.join(folder, name), 'utf8');
  const at = 'https://git.example.com/example/small';
  addExtras({ root, folder });
  // As after a run that was killed between the two.
  addExtras({ root, folder });
  assert.equal(
    read('README.md'),
    `# Pen\n\n[guide](${at}/blob/v1.2.3/docs/guide.md#start)\n`,
  );
  const { exports: entries } = JSON.parse(read('package.json'));
  assert.deepEqual(Object.keys(entries), ['.', './package.json']);
  assert.deepEqual(Object.keys(entries['.']), ['types', 'import', 'default']);
  assert.equal(read('LICENSE'), 'the licence\n');
  assert.equal(read('templates/a/template.yaml'), 'kind: Template\n');
  assert.equal(
    read('docs/guide.md'),
    `[x](other.md) [d](${at}/blob/v1.2.3/docs/decisions/1.md) ![p](${at}/raw/v1.2.3/docs/images/p.png) [t](../templates)\n`,
  );
  assert.ok(!fs.existsSync(path.join(folder, 'docs/images')));
  removeExtras({ folder });
  assert.deepEqual(fs.readdirSync(folder).sort(), before);
  assert.equal(
    read('README.md'),
    '# Pen\n\n[guide](../../docs/guide.md#start)\n',
  );
  fs.rmSync(root, { recursive: true });
});

test('one command moves the public home', () => {
  const { root, folder } = smallRepository();
  writeManifests(root, 'https://github.com/shop/small');
  const manifest = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  assert.deepEqual(manifest.repository, {
    type: 'git',
    url: 'git+https://github.com/shop/small.git',
    directory: 'plugins/pen',
  });
  assert.equal(publicHome(root).isPlaceholder, false);
  const once = fs.readFileSync(path.join(folder, 'package.json'), 'utf8');
  writeManifests(root);
  assert.equal(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    once,
  );
  fs.rmSync(root, { recursive: true });
});

test('links in code, anchors and absolute ones stay as they are', () => {
  const page =
    '[a](https://x.example) [b](#b)\n\n```md\n[c](c.md)\n```\n\n<img src="c.png"> [![d](d.svg) e](e.md)\n';
  assert.equal(
    resolvableLinks(page, {
      file: 'docs/a.md',
      addressOf: file => `A:${file}`,
    }),
    page
      .replace('"c.png"', '"A:docs/c.png"')
      .replace('(e.md)', '(A:docs/e.md)'),
  );
});

test('the workflows call what exists', () => {
  const { scripts } = JSON.parse(
    fs.readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'),
  );
  const folder = path.join(repositoryRoot, '.github/workflows');
  const text = fs
    .readdirSync(folder)
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const called = [...text.matchAll(/npm run ([a-z:-]+)/g)];
  assert.deepEqual(
    called.map(([, name]) => name).filter(name => !scripts[name]),
    [],
  );
  for (const [file] of text.matchAll(/scripts\/\S+\.mjs|\.ci\/run/g)) {
    assert.ok(fs.existsSync(path.join(repositoryRoot, file)), file);
  }
  assert.ok(called.length > 1);
});

const chosen = { address: 'https://github.com/shop/x', isPlaceholder: false };
const placeholder = { ...chosen, isPlaceholder: true };

test('a release from the placeholder is refused, a try is not', () => {
  assert.throws(() => readRelease([], placeholder), /still the placeholder/);
  assert.equal(readRelease(['--dry-run'], placeholder).dryRun, true);
  assert.deepEqual(readRelease(['--provenance'], chosen), {
    dryRun: false,
    provenance: true,
  });
});

test('an unknown option of a release is refused: it could be a mistyped --dry-run', () => {
  assert.throws(() => readRelease(['--dryrun'], chosen), /--dryrun/);
});
