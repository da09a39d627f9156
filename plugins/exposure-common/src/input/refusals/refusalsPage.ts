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
    'Everything that can be refused, why, and what to do. A refusal names the field, the rule and what is allowed. Everything',
    'that is wrong is reported together, and nothing is written. Look up the rule here: its name is in parentheses after the message.',
    '',
    'This page is generated from `plugins/exposure-common/src/input/refusals`; a test keeps it equal. `WRITE_DOCS=1` regenerates it.',
    '',
    ...refusalGroups.flatMap(groupSection),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
