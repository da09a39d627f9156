import { pick } from '@exposure/backstage-plugin-exposure-common';
import type { MigrationTarget, MigrationVerdict } from './AnnotationGroup';
import { controllersOf, controllerVerdict } from './ingressController';
import { ingressNotes } from './ingressNotes';
import { judgeAnnotation } from './judgeAnnotation';
import { readForeignIngress } from './readForeignIngress';
import type { ForeignIngress } from './readForeignIngress';

/**
 * What becomes of one annotation of an Ingress. `annotation` and `value` are foreign text, cut to 2048 characters.
 * @public
 */
export interface MigrationStep {
  annotation: string;
  value: string;
  verdict: MigrationVerdict;
  /** What the annotation does; reads after its name. */
  does: string;
  /** What takes its place, or why nothing does. */
  text: string;
  /** Why it is dangerous where it is now. */
  danger?: string;
}

/**
 * What a move means for one Ingress. Names and hostnames are foreign text.
 * @public
 */
export interface IngressMigration {
  namespace: string;
  name: string;
  hostnames: string[];
  /** The most urgent first. */
  steps: MigrationStep[];
  /** What matters beside the annotations. */
  notes: string[];
  /** Whether somebody must act or decide before it moves. */
  mustAct: boolean;
}

/**
 * An Ingress that is not judged. All of it is foreign text.
 * @public
 */
export interface SkippedIngress {
  /** `namespace/name` */
  ingress: string;
  className: string;
  /** Of its IngressClass, where that is in the list. */
  controller?: string;
  /** It has annotations of ingress-nginx, and nobody here knows whether its controller reads them. */
  isDoubtful: boolean;
}

/**
 * What a move from ingress-nginx means for each Ingress of a list.
 * @public
 */
export interface MigrationReport {
  to: MigrationTarget;
  ingresses: IngressMigration[];
  /** Ingresses of other controllers, with the class that says so. */
  skipped: SkippedIngress[];
}

const urgency: Readonly<Record<MigrationVerdict, number>> = {
  unknown: 0,
  lost: 1,
  byHand: 2,
  platform: 3,
  written: 4,
  carriesOver: 5,
};

const rank = ({ danger, verdict }: MigrationStep) =>
  urgency[verdict] - (danger === undefined ? 0 : 10);

function compare(a: MigrationStep, b: MigrationStep): number {
  return rank(a) - rank(b) || (a.annotation < b.annotation ? -1 : 1);
}

function migrate(
  ingress: ForeignIngress,
  to: MigrationTarget,
): IngressMigration {
  const steps = Object.entries(ingress.annotations)
    .map(([annotation, value]) => ({
      annotation,
      value,
      ...judgeAnnotation(annotation, value, to),
    }))
    .sort(compare);
  const notes = ingressNotes.filter(note => note.applies(ingress, to));
  return {
    namespace: ingress.namespace,
    name: ingress.name,
    hostnames: ingress.hostnames,
    steps,
    notes: notes.map(note => note.text(ingress)),
    mustAct: steps.some(needsDecision) || notes.some(({ asks }) => asks),
  };
}

function skip(
  found: ForeignIngress,
  controllers: ReadonlyMap<string, string>,
): SkippedIngress {
  const { namespace, name, className = '' } = found;
  const controller = controllers.get(className);
  return {
    ingress: `${namespace}/${name}`,
    className,
    ...(controller !== undefined && { controller }),
    isDoubtful: controllerVerdict(found, controllers) === 'doubtful',
  };
}

/** The objects of a List, of a list of documents, or a single one. */
function objectsOf(input: unknown): readonly unknown[] {
  const roots = Array.isArray(input) ? input : [input];
  return roots.flatMap(root => {
    const items = pick.field(root, 'items');
    return Array.isArray(items) ? items : [root];
  });
}

/**
 * Tells for every Ingress of ingress-nginx what becomes of it with another controller.
 * @param input - an Ingress, a `List` as `kubectl get ingresses,ingressclasses -A -o json` prints it, or a list of both;
 *   not trusted: what has the wrong type reads as absent
 * @param to - the profile to move to
 * @public
 */
export function migrationReport(
  input: unknown,
  to: MigrationTarget,
): MigrationReport {
  const objects = objectsOf(input);
  const controllers = controllersOf(objects);
  const ingresses = objects
    .flatMap(object => readForeignIngress(object) ?? [])
    .filter(({ isSolver }) => !isSolver);
  const isOurs = (found: ForeignIngress) =>
    controllerVerdict(found, controllers) === 'ingressNginx';
  return {
    to,
    ingresses: ingresses.filter(isOurs).map(found => migrate(found, to)),
    skipped: ingresses
      .filter(found => !isOurs(found))
      .map(found => skip(found, controllers)),
  };
}

/**
 * Whether somebody must act or decide before the move: something is dangerous, lost, unknown, or left to a person.
 * @public
 */
export function needsDecision({ verdict, danger }: MigrationStep): boolean {
  return danger !== undefined || !['carriesOver', 'written'].includes(verdict);
}

/**
 * The same for a whole list: an Ingress that may be of ingress-nginx must be looked at, too.
 * @public
 */
export function migrationNeedsDecision({
  ingresses,
  skipped,
}: MigrationReport): boolean {
  return (
    ingresses.some(({ mustAct }) => mustAct) ||
    skipped.some(({ isDoubtful }) => isDoubtful)
  );
}
