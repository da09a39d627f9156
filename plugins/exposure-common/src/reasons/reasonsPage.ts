import type { Reason } from './reasons';
import { reasons } from './reasons';
import { actorWords } from './vocabulary/Actor';
import type { ReasonWords } from './vocabulary/ReasonWords';

const trackTitles: Readonly<Record<ReasonWords['track'], string>> = {
  request: 'Request',
  route: 'Route',
  dns: 'DNS',
  certificate: 'Certificate',
  serving: 'Serving',
};

/** Markdown would take these for the beginning of an emphasis. */
const emphasis = /(?<!\w)_(?=\w)|\*/g;

/** Parameters look like code, so that a reader sees what is filled in. */
function shown(template: string): string {
  return template.replace(emphasis, '\\$&').replace(/\{([A-Za-z]+)\}/g, '`$1`');
}

function reasonSection([name, words]: [string, ReasonWords]): string[] {
  const progress = words.progress
    ? ` While \`${words.progress}\` is inside its budget it is information only.`
    : '';
  return [
    `### ${name}`,
    '',
    `**${shown(words.title)}.** ${shown(words.explanation)}`,
    '',
    `Severity: ${words.severity}. Acts next: ${
      actorWords[words.actor]
    }.${progress}`,
    ...(words.fix.length > 0
      ? ['', ...words.fix.map(line => `- ${shown(line)}`)]
      : []),
    '',
  ];
}

/**
 * What a reason means and what to do, as Markdown: its section of the page of reasons.
 * @public
 */
export function reasonPage(reason: Reason): string {
  return reasonSection([reason, reasons[reason]]).join('\n');
}

/**
 * The page that explains every reason, as Markdown: made from the table, never written by hand.
 */
export function reasonsPage(): string {
  const entries = Object.entries(reasons);
  const sections = Object.entries(trackTitles).flatMap(([track, title]) => [
    `## ${title}`,
    '',
    ...entries
      .filter(([, words]) => words.track === track)
      .flatMap(reasonSection),
  ]);
  return [
    '# Reasons',
    '',
    'Every reason that a status can give, by the track it belongs to. Words in `code` are filled in from what was seen.',
    'This page is generated from `plugins/exposure-common/src/reasons`; a test keeps it equal.',
    '',
    ...sections,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
