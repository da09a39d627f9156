import { accessAnnotations } from './accessAnnotations';
import type {
  AnnotationGroup,
  MigrationTarget,
  MigrationVerdict,
  Outcome,
} from './AnnotationGroup';
import { backendAnnotations } from './backendAnnotations';
import { headerAnnotations } from './headerAnnotations';
import { limitAnnotations } from './limitAnnotations';
import { otherAnnotations } from './otherAnnotations';
import { routingAnnotations } from './routingAnnotations';
import { snippetAnnotations } from './snippetAnnotations';

/** Prefix of the annotations that ingress-nginx reads. */
export const nginxPrefix = 'nginx.ingress.kubernetes.io/';

/** Every annotation of ingress-nginx by what it is about, the most urgent first. */
export const annotationTables: readonly {
  title: string;
  groups: readonly AnnotationGroup[];
}[] = [
  { title: 'Who may reach the app', groups: accessAnnotations },
  { title: 'Raw configuration and older options', groups: snippetAnnotations },
  { title: 'Where a request goes', groups: routingAnnotations },
  { title: 'Changes to requests and answers', groups: headerAnnotations },
  { title: 'How the pods are reached', groups: backendAnnotations },
  { title: 'Sizes, times, rates and logs', groups: limitAnnotations },
];

/** All of them in one list. */
export const annotationGroups: readonly AnnotationGroup[] =
  annotationTables.flatMap(({ groups }) => groups);

const groupOf = new Map(
  annotationGroups.flatMap(group =>
    group.annotations.map(name => [name, group] as const),
  ),
);

/** What becomes of one annotation. */
export interface AnnotationStep {
  verdict: MigrationVerdict;
  /** What the annotation does; reads after its name. */
  does: string;
  text: string;
  danger?: string;
}

function outcomeOf(
  group: AnnotationGroup,
  value: string,
  target: MigrationTarget,
): Outcome {
  const excepted = group.except?.values.includes(value)
    ? group.except[target]
    : undefined;
  return excepted ?? group.to[target];
}

function judgeOther(key: string): AnnotationStep {
  const other = otherAnnotations.find(known =>
    known.key.endsWith('/') ? key.startsWith(known.key) : key === known.key,
  );
  return other
    ? { does: other.does, ...other.outcome }
    : {
        verdict: 'unknown',
        does: 'is unknown here',
        text: 'Find out what reads it, and what for, before you move.',
      };
}

/** What becomes of an annotation with a target. An annotation in no table is unknown, and never taken for harmless. */
export function judgeAnnotation(
  key: string,
  value: string,
  target: MigrationTarget,
): AnnotationStep {
  const group = key.startsWith(nginxPrefix)
    ? groupOf.get(key.slice(nginxPrefix.length))
    : undefined;
  return group
    ? {
        does: group.does,
        ...outcomeOf(group, value, target),
        ...(group.danger !== undefined && { danger: group.danger }),
      }
    : judgeOther(key);
}
