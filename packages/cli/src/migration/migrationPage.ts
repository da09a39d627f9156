import { markdown } from '@exposure/backstage-plugin-exposure-common';
import { migrationTargets } from './AnnotationGroup';
import type { AnnotationGroup } from './AnnotationGroup';
import { annotationTables } from './judgeAnnotation';
import { verdictWords } from './migrationText';

function entry({ annotations, does, danger, to }: AnnotationGroup): string {
  const names = annotations.map(markdown.code).join(', ');
  const dangerous = danger === undefined ? '' : ` **Dangerous:** ${danger}.`;
  return [
    `${names}: ${does}.${dangerous}`,
    markdown.bullets(
      migrationTargets.map(
        target =>
          `${target}: ${verdictWords[to[target].verdict]}. ${to[target].text}`,
      ),
    ),
  ].join('\n\n');
}

/** The part of the page on migration that has every annotation, and what becomes of it with each target. */
export function migrationPage(): string {
  return annotationTables
    .flatMap(({ title, groups }) => [`### ${title}`, ...groups.map(entry)])
    .join('\n\n');
}
