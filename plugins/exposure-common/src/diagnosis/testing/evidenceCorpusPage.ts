import type { MessageTable } from '../../reasons/knownMessages';

/** One case of the diagnosis, as far as the page tells of it. */
export interface CorpusCase {
  name: string;
  /** Where its facts come from: `control-plane`, or `by hand` with the source. */
  recorded: string;
  /** A sound set-up. */
  healthy: boolean;
}

const url = /https:\/\/[^\s,;)"'<>]+/g;

/** In a cell of a table a bar would end it, and a backtick the code. */
function code(text: string): string {
  return `\`\` ${text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')} \`\``;
}

function link(text: string, address: string): string {
  return `[${text.replace(/[[\]|]/g, '')}](${address.replace(/\|/g, '%7C')})`;
}

/** What a public source is called: the repository with its file or thread, or the address without its scheme. */
function sourceName(address: string): string {
  return address
    .replace(/^https:\/\/(?:github\.com\/)?/, '')
    .replace(/\/$/, '')
    .replace(/\/(?:blob|tree)\/[^/]+\//, ': ')
    .replace(/\/(?:issues|pull|discussions)\//, '#');
}

function reasonLink(reason: string): string {
  return `[${reason}](reasons.md#${reason.toLowerCase()})`;
}

function tableSection({ title, readFrom, rows }: MessageTable): string[] {
  return [
    `### ${title}`,
    '',
    `Read from ${readFrom} Texts: ${rows.length}.`,
    '',
    '| means | text, for example | written by |',
    '| --- | --- | --- |',
    ...rows.map(
      ({ example, writtenBy, source, means }) =>
        `| ${reasonLink(means)} | ${code(example)} | ${link(
          writtenBy,
          source,
        )} |`,
    ),
    '',
  ];
}

function countRows(cases: readonly CorpusCase[]): string[] {
  const counts = {
    'recorded from a real control plane': cases.filter(({ recorded }) =>
      recorded.startsWith('control-plane'),
    ),
    'by hand, from a public report or source': cases.filter(
      ({ recorded }) =>
        recorded.startsWith('by hand') && recorded.search(url) >= 0,
    ),
    'by hand, from another case': cases.filter(
      ({ recorded }) =>
        recorded.startsWith('by hand') && recorded.search(url) < 0,
    ),
    'of these, sound set-ups': cases.filter(({ healthy }) => healthy),
  };
  return [
    '| cases | number |',
    '| --- | --- |',
    ...Object.entries(counts).map(([kind, of]) => `| ${kind} | ${of.length} |`),
    `| all | ${cases.length} |`,
  ];
}

/** Every public source, with the cases that come from it. */
function sourceRows(cases: readonly CorpusCase[]): string[] {
  const bySource = new Map<string, string[]>();
  for (const { name, recorded } of cases) {
    for (const [address] of recorded.matchAll(url)) {
      const source = address.replace(/[.…]+$/, '');
      bySource.set(source, [...(bySource.get(source) ?? []), name]);
    }
  }
  return [
    '| source | cases |',
    '| --- | --- |',
    ...[...bySource]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([source, names]) =>
          `| ${link(sourceName(source), source)} | ${names
            .map(name => `\`${name}\``)
            .join(', ')} |`,
      ),
  ];
}

/**
 * The page of what is known of other programs' texts, and where the cases of the diagnosis come from, as Markdown: made
 * from the tables and the cases, never written by hand.
 */
export function evidenceCorpusPage(
  tables: readonly MessageTable[],
  cases: readonly CorpusCase[],
): string {
  return [
    '# Evidence corpus',
    '',
    'Which texts of cert-manager, certificate authorities, DNS providers and controllers the diagnosis knows, who writes them,',
    'and which reason each one means; and where the cases come from that the diagnosis is held to. A text that no row knows is',
    'quoted, and its reason says no more than what the objects say.',
    '',
    'This page is generated from `plugins/exposure-common/src/reasons` and the cases in',
    '`plugins/exposure-common/src/diagnosis/__fixtures__`; a test keeps it equal. To add to it, see',
    '[Contribute](../CONTRIBUTING.md#add-a-diagnosis-case-without-typescript).',
    '',
    '## Known texts',
    '',
    'In each table the first row that matches decides. Host names, accounts and addresses in the texts are neutral.',
    '',
    ...tables.flatMap(tableSection),
    '## Cases',
    '',
    ...countRows(cases),
    '',
    '## Sources of the cases',
    '',
    ...sourceRows(cases),
    '',
  ].join('\n');
}
