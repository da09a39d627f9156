import { refusalGroups } from './refusalGroups';
import type { RefusalGroup } from './refusalGroups';

function groupSection({ title, about, rows }: RefusalGroup): string[] {
  return [
    `## ${title}`,
    '',
    about,
    '',
    ...Object.entries(rows).flatMap(([rule, { why, whatToDo }]) => [
      `### ${rule}`,
      '',
      why,
      '',
      `**What to do:** ${whatToDo}`,
      '',
    ]),
  ];
}

/**
 * The page of every refusal, as Markdown: made from the table, never written by hand.
 * A rule's name is its heading, so its anchor stays the same.
 */
export function refusalsPage(): string {
  return [
    '# Refusals',
    '',
    'Everything that can be refused, why, and what to do. A refusal names the field, the rule and what would be right; all that is wrong is',
    'told at once, and nothing is written then. Look here for the rule’s name, which stands in parentheses behind the message.',
    '',
    'This page is generated from `plugins/exposure-common/src/input/refusals`; a test keeps it equal. `WRITE_DOCS=1` makes it anew.',
    '',
    ...refusalGroups.flatMap(groupSection),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
