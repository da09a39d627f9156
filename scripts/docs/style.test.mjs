import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { proseOf } from './proseOf.mjs';
import { stylePhrases, unwantedPhrases } from './stylePhrases.cjs';

/** The page names what it rules out. */
const exempt = {
  'docs/style.md': [
    /\n## Examples\n[^]*?\nConstructions[^]*?(?=\n## )/g,
    /<!-- phrases -->[^]*?<!-- end of phrases -->/g,
  ],
};

const prose = fs
  .globSync(
    [
      '*.md',
      'docs/**/*.md',
      'packages/*/README.md',
      'plugins/*/README.md',
      'templates/*/*.yaml',
    ],
    {
      cwd: repositoryRoot,
      exclude: name =>
        name === 'node_modules' || name === 'before' || name === 'after',
    },
  )
  .map(file => file.split(path.sep).join('/'))
  .sort();

const read = file => fs.readFileSync(path.join(repositoryRoot, file), 'utf8');

/** Blanks a text out without moving what follows it to other lines. */
const blank = text => text.replace(/[^\n]/g, '');

test('the pages that are read are those that people read', () => {
  for (const file of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs/install.md',
    'docs/decisions/0002-dependencies.md',
    'docs/examples/helm/README.md',
    'plugins/exposure/README.md',
    'templates/expose-service/template.yaml',
  ]) {
    assert.ok(prose.includes(file), file);
  }
});

for (const file of prose) {
  test(`${file} holds to docs/style.md`, () => {
    const own = (exempt[file] ?? []).reduce((text, part) => {
      assert.match(text, new RegExp(part), `${file} lacks a exempt part`);
      return text.replace(part, blank);
    }, read(file));
    assert.deepEqual(
      unwantedPhrases(file.endsWith('.md') ? proseOf(own) : own).map(
        ({ phrase, better, line }) =>
          `${file}:${line}: “${phrase}”, better: ${better}`,
      ),
      [],
    );
  });
}

test('the list is read from the page', () => {
  const phrases = stylePhrases();
  assert.ok(phrases.length > 40);
  for (const { phrase, better } of phrases) {
    assert.ok(phrase && better && !/[`"|]/.test(phrase), phrase);
  }
  assert.equal(
    new Set(phrases.map(({ phrase }) => phrase)).size,
    phrases.length,
  );
  assert.deepEqual(
    stylePhrases(
      '| a | b |\n<!-- phrases -->\n\n| phrase | better |\n| --- | --- |\n| anew | again |\n\n<!-- end of phrases -->\n| c | d |',
    ),
    [{ phrase: 'anew', better: 'again' }],
  );
});

test('a phrase is found in any case, over line ends, with words between, and names its line', () => {
  const phrases = [
    { phrase: 'by itself', better: 'automatically' },
    { phrase: 'replace … by', better: 'replace … with' },
    { phrase: 'anew', better: 'again' },
  ];
  const found = text =>
    unwantedPhrases(text, phrases).map(
      ({ phrase, line }) => `${line} ${phrase}`,
    );
  assert.deepEqual(found('One\nBy itself'), ['2 by itself']);
  assert.deepEqual(found('> it runs by\n> itself'), ['1 by itself']);
  assert.deepEqual(found('  # it runs by\n  # itself'), ['1 by itself']);
  assert.deepEqual(found('replace it by a\nreplace the old record by one'), [
    '1 replace … by',
    '2 replace … by',
  ]);
  assert.deepEqual(
    found('canew, anewer, re-anew, replace it. Step by step'),
    [],
  );
  assert.deepEqual(found('by\n\nitself'), []);
});

test('prose has no code, but the comments in code are prose', () => {
  assert.equal(
    proseOf(
      'a `nobody` b\n```yaml\nactor: nobody # or somebody\n# anew\n```\n[x](nobody.md) ``a ` nobody`` c\n',
    ),
    'a  b\n\n # or somebody\n# anew\n\n[x]()  c\n',
  );
});
