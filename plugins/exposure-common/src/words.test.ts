import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Phrase {
  phrase: string;
  better: string;
}

const root = join(__dirname, '../../..');

const { stylePhrases, unwantedPhrases } = jest.requireActual<{
  stylePhrases(): Phrase[];
  unwantedPhrases(text: string, phrases: Phrase[]): Phrase[];
}>(join(root, 'scripts/docs/stylePhrases.cjs'));

/** Generated from the reasons. */
const heldElsewhere = ['plugins/exposure/src/translation/findingMessages.ts'];

const isProduction = (file: string) =>
  /^(?:plugins\/[^/]+|packages\/cli)\/src\/.*\.tsx?$/.test(file) &&
  !/\.test\.tsx?$|\/(?:__testUtils__|__fixtures__|testing)\//.test(file) &&
  !heldElsewhere.some(place => file.startsWith(place));

/** What stands between the marks of a literal; a template's parameters count as one word each. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) {
    return node.text;
  }
  if (!ts.isTemplateExpression(node)) {
    return undefined;
  }
  const spans = node.templateSpans.map(({ literal }) => `{}${literal.text}`);
  return `${node.head.text}${spans.join('')}`;
}

/** The literals of a source that are long enough to be words for people. */
function sentencesOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text && text.trim().split(/\s+/).length >= 3) {
      found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, false),
  );
  return found;
}

const phrases = stylePhrases();

function faultsIn(file: string, source: string): string[] {
  return sentencesOf(source).flatMap(text =>
    unwantedPhrases(text, phrases).map(
      ({ phrase, better }) =>
        `${file}: “${phrase}”, better: ${better}, in “${text.trim()}”`,
    ),
  );
}

const files = execFileSync('git', ['ls-files', 'plugins', 'packages/cli'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(isProduction);

it('reads the sources of every package', () => {
  for (const file of [
    'packages/cli/src/commands/write/writeCommand.ts',
    'plugins/exposure/src/translation/cardMessages.ts',
    'plugins/exposure-backend/src/startExposure.ts',
    'plugins/exposure-common/src/input/refusals/requestRefusals.ts',
    'plugins/exposure-node/src/repository/refusal.ts',
    'plugins/scaffolder-backend-module-exposure/src/actions/requestFields.ts',
  ]) {
    expect(files).toContain(file);
  }
});

it.each([
  ['a text', "const a = 'The Secret is written anew.'", 1],
  ['a template', 'const a = `Replace ${one} by ${other}.`', 1],
  ['an element', '<p>It runs by itself.</p>', 1],
  ['a comment', "// It runs by itself.\nconst a = 'It runs on its own.'", 0],
  ['a key', "const a = actor === 'nobody'", 0],
])('finds what is wrong in %s', (_, source, faults) => {
  expect(faultsIn('a.tsx', source)).toHaveLength(faults);
});

it('no text for people has a phrase that docs/style.md rules out', () => {
  expect(
    files.flatMap(file =>
      faultsIn(file, readFileSync(join(root, file), 'utf8')),
    ),
  ).toEqual([]);
});
