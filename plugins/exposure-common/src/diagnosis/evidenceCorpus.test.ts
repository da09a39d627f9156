import { readCase } from '@exposure/fixtures';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageTables } from '../reasons/knownMessages';
import type { CorpusCase } from './testing/evidenceCorpusPage';
import { evidenceCorpusPage } from './testing/evidenceCorpusPage';
import { fixtureNames, fixturesFolder } from './testing/readFixture';

const page = join(__dirname, '../../../../docs/evidence-corpus.md');

function corpusCase(name: string): CorpusCase {
  const { recorded, healthy } = readCase(fixturesFolder, name).facts;
  return { name, recorded: String(recorded), healthy: healthy === true };
}

it('has the page that the tables of known texts and the cases make', () => {
  const made = evidenceCorpusPage(
    messageTables,
    fixtureNames().map(corpusCase),
  );
  if (process.env.WRITE_DOCS === '1') {
    writeFileSync(page, made);
  }
  expect(readFileSync(page, 'utf8')).toBe(made);
});

const row = {
  pattern: /x/,
  means: 'OrderFailed',
  example: 'a | b',
  writtenBy: 'Someone 1.2',
  source: 'https://github.com/owner/name/blob/main/a.go',
};

it('says of a text who writes it, where that stands and what it means', () => {
  const text = evidenceCorpusPage(
    [{ title: 'Texts', readFrom: 'somewhere.', rows: [row] }],
    [],
  );
  expect(text).toContain(
    '| [OrderFailed](reasons.md#orderfailed) | `` a \\| b `` | [Someone 1.2](https://github.com/owner/name/blob/main/a.go) |',
  );
});

it('counts cases, and lists each public source once', () => {
  const report = 'https://github.com/owner/name/issues/7';
  const text = evidenceCorpusPage(
    [],
    [
      { name: 'A', recorded: 'control-plane', healthy: true },
      { name: 'B', recorded: `by hand, from A, ${report}.`, healthy: false },
      { name: 'C', recorded: `by hand, from A (${report})`, healthy: false },
      { name: 'D', recorded: 'by hand, from A', healthy: false },
    ],
  );
  expect(text).toContain('| recorded from a real control plane | 1 |');
  expect(text).toContain('| by hand, from a public report or source | 2 |');
  expect(text).toContain('| by hand, from another case | 1 |');
  expect(text).toContain('| of these, sound set-ups | 1 |');
  expect(text).toContain(`| [owner/name#7](${report}) | \`B\`, \`C\` |`);
});
