import { field, text } from '../../observation/kubernetes/pick';
import type { MigrationTarget, MigrationVerdict } from './AnnotationGroup';
import { ingressNotes } from './ingressNotes';
import { judgeAnnotation, nginxPrefix } from './judgeAnnotation';
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
}

/**
 * What a move from ingress-nginx means for each Ingress of a list.
 * @public
 */
export interface MigrationReport {
  to: MigrationTarget;
  ingresses: IngressMigration[];
  /** Ingresses of other controllers, as `namespace/name`, with the class that says so. */
  skipped: { ingress: string; className: string }[];
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

/** `nginx` may mean three controllers: the IngressClass decides where it is in the list, and the name where it is not. */
function isOfIngressNginx(
  { className, annotations }: ForeignIngress,
  controllers: ReadonlyMap<string, string>,
): boolean {
  if (className === undefined) return true;
  const controller = controllers.get(className);
  return controller === undefined
    ? className === 'nginx' ||
        Object.keys(annotations).some(key => key.startsWith(nginxPrefix))
    : controller === 'k8s.io/ingress-nginx';
}

function migrate(ingress: ForeignIngress, to: MigrationTarget) {
  return {
    namespace: ingress.namespace,
    name: ingress.name,
    hostnames: ingress.hostnames,
    steps: Object.entries(ingress.annotations)
      .map(([annotation, value]) => ({
        annotation,
        value,
        ...judgeAnnotation(annotation, value, to),
      }))
      .sort(compare),
    notes: ingressNotes
      .filter(note => note.applies(ingress, to))
      .map(note => note.text),
  };
}

/** The objects of a List, of a list of documents, or a single one. */
function objectsOf(input: unknown): readonly unknown[] {
  const roots = Array.isArray(input) ? input : [input];
  return roots.flatMap(root => {
    const items = field(root, 'items');
    return Array.isArray(items) ? items : [root];
  });
}

function controllersOf(objects: readonly unknown[]) {
  return new Map(
    objects.flatMap(object => {
      const name = text(field(field(object, 'metadata'), 'name'));
      const controller = text(field(field(object, 'spec'), 'controller'));
      return text(field(object, 'kind')) === 'IngressClass' &&
        name !== undefined &&
        controller !== undefined
        ? [[name, controller] as const]
        : [];
    }),
  );
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
    isOfIngressNginx(found, controllers);
  return {
    to,
    ingresses: ingresses.filter(isOurs).map(found => migrate(found, to)),
    skipped: ingresses
      .filter(found => !isOurs(found))
      .map(({ namespace, name, className = '' }) => ({
        ingress: `${namespace}/${name}`,
        className,
      })),
  };
}

/**
 * Whether somebody must act or decide before the move: something is dangerous, lost, unknown, or left to a person.
 * @public
 */
export function needsDecision({ verdict, danger }: MigrationStep): boolean {
  return danger !== undefined || !['carriesOver', 'written'].includes(verdict);
}
