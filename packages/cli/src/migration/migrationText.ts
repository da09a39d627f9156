import { markdown } from '@exposure/backstage-plugin-exposure-common';
import type { MigrationVerdict } from './AnnotationGroup';
import type {
  IngressMigration,
  MigrationReport,
  MigrationStep,
  SkippedIngress,
} from './migrationReport';
import { moveAdvice, numberedSteps, targetAdvice } from './moveSteps';

/** The verdicts in words. */
export const verdictWords: Readonly<Record<MigrationVerdict, string>> = {
  carriesOver: 'carries over',
  written: 'Exposure writes it',
  byHand: 'by hand, by the app team',
  platform: 'the platform team decides',
  lost: 'does not carry over',
  unknown: 'unknown',
};

/** Letters that can end neither code nor a cell, and draw nothing by themselves. */
const plain = /^[A-Za-z0-9 ._~:/?#@!$&'()*+,;=%^"-]{1,120}$/;

/** Foreign text as code, where it has no letter with a meaning in Markdown; else only that it has. */
const foreign = (text: string) =>
  plain.test(text) ? markdown.code(text) : '*text that is not shown*';

function row(step: MigrationStep): string[] {
  return [
    foreign(step.annotation),
    foreign(step.value),
    `${step.danger === undefined ? '' : '**dangerous**, '}${
      verdictWords[step.verdict]
    }`,
    markdown.prose(
      `It ${step.does}. ${step.text}${
        step.danger === undefined ? '' : ` Dangerous: ${step.danger}.`
      }`,
    ),
  ];
}

function section(ingress: IngressMigration): string {
  const hostnames = ingress.hostnames.map(foreign).join(', ');
  return [
    `## ${foreign(`${ingress.namespace}/${ingress.name}`)}`,
    `Hostnames: ${hostnames || 'none named'}.`,
    ingress.steps.length > 0
      ? markdown.table(
          ['Annotation', 'Value', 'Outcome', 'Why, and what to do'],
          ingress.steps.map(row),
        )
      : 'It has no annotations.',
    markdown.bullets(ingress.notes.map(markdown.prose)),
  ]
    .filter(part => part !== '')
    .join('\n\n');
}

function summary({ to, ingresses }: MigrationReport): string {
  const verdicts = ingresses.flatMap(({ steps }) => steps);
  const counts = Object.entries(verdictWords).flatMap(([verdict, words]) => {
    const count = verdicts.filter(step => step.verdict === verdict).length;
    return count > 0 ? [`${words}: ${count}`] : [];
  });
  const dangers = verdicts.filter(({ danger }) => danger !== undefined).length;
  return markdown.bullets([
    `Ingresses of ingress-nginx: ${ingresses.length}; to ${markdown.code(to)}.`,
    `Annotations: ${counts.join('; ') || 'none'}.`,
    ...(dangers > 0 ? [`Dangerous where they are now: ${dangers}.`] : []),
  ]);
}

function skippedLine(skipped: SkippedIngress): string {
  const { ingress, className, controller = '', isDoubtful } = skipped;
  const line = `${foreign(ingress)} belongs to the class ${foreign(
    className,
  )}.`;
  return isDoubtful
    ? `${line} **It has annotations of ingress-nginx**, and the class names the controller ${foreign(
        controller,
      )}: find out whether that is an ingress-nginx under another name.`
    : line;
}

/**
 * The report for people, as Markdown. Foreign text in it is shown only where it is made of plain letters.
 * @public
 */
export function migrationText(report: MigrationReport): string {
  return `${[
    '# From ingress-nginx to another controller',
    summary(report),
    ...report.ingresses.map(section),
    ...(report.skipped.length > 0
      ? [
          `## Not checked\n\n${markdown.bullets(
            report.skipped.map(skippedLine),
          )}`,
        ]
      : []),
    '## The move itself',
    numberedSteps(),
    markdown.bullets([...targetAdvice[report.to], ...moveAdvice]),
  ].join('\n\n')}\n`;
}
