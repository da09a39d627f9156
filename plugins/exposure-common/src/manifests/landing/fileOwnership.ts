import { at, field, text } from '../../input/pick';
import { annotations, saysManaged } from '../../kubernetes/annotations';
import type { ExposurePlace } from '../../request/ExposurePlace';
import { generatedMark, markOf } from './generatedMark';
import type { FileDocument } from './readDocuments';

/** What tells two objects of one namespace apart. */
export interface ObjectName {
  kind: string;
  name: string;
  /** Left out where a kustomization or `kubectl -n` gives it. */
  namespace?: string;
}

const maxItems = 1_000;
const byteOrderMark = /^\uFEFF/;

/** Whose a file is by its first line; `undefined` where it does not say. */
export function markedFor(
  content: string,
  owner: ExposurePlace,
): 'us' | 'anotherExposure' | undefined {
  const top = content.replace(byteOrderMark, '');
  if (top.startsWith(markOf(owner))) {
    return 'us';
  }
  return top.startsWith(generatedMark) ? 'anotherExposure' : undefined;
}

/** Takes our lines out of what stands above the documents. */
export function withoutMark(head: string, owner: ExposurePlace): string {
  const [first = '', second = '', ...rest] = head.split(/(?<=\n)/);
  if (!first.replace(byteOrderMark, '').startsWith(markOf(owner))) {
    return head;
  }
  return [
    ...(second.startsWith('# Do not edit:') ? [] : [second]),
    ...rest,
  ].join('');
}

/** Whether an exposure wrote the object, of whichever component. */
export function isManaged({ value }: FileDocument): boolean {
  return saysManaged(at(value, 'metadata', 'labels'));
}

/** Whether we wrote the object: by its labels and its namespace, which nobody else gives to an object by chance. */
export function isOurs(
  document: FileDocument,
  owner: Pick<ExposurePlace, 'namespace' | 'component'>,
): boolean {
  const { value } = document;
  const namespace = at(value, 'metadata', 'namespace');
  return (
    isManaged(document) &&
    at(value, 'metadata', 'labels', annotations.kubernetesId) ===
      owner.component &&
    (namespace === undefined || namespace === owner.namespace)
  );
}

function nameOf(value: unknown): ObjectName[] {
  const kind = text(field(value, 'kind'));
  const name = text(at(value, 'metadata', 'name'));
  const namespace = text(at(value, 'metadata', 'namespace'));
  return kind !== undefined && name !== undefined
    ? [{ kind, name, ...(namespace !== undefined && { namespace }) }]
    : [];
}

/** The objects of a document: one, none, or those of a `List`. */
export function objectsOf({ value }: FileDocument): ObjectName[] {
  const items = field(value, 'items');
  return Array.isArray(items) && text(field(value, 'kind'))?.endsWith('List')
    ? items.slice(0, maxItems).flatMap(nameOf)
    : nameOf(value);
}

/** Whether both would be one object in the cluster. */
export function isSameObject(a: ObjectName, b: ObjectName): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    (a.namespace === undefined ||
      b.namespace === undefined ||
      a.namespace === b.namespace)
  );
}
