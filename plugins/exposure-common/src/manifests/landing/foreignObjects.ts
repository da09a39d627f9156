import type { ExposurePlace } from '../../request/ExposurePlace';
import type { Refusal } from '../../input/Refusal';
import { isOurs, isSameObject, objectsOf } from './fileOwnership';
import type { ObjectName } from './fileOwnership';
import type { RenderedFile } from '../Manifest';
import type { ExistingFiles } from './PlannedFile';
import { readDocuments } from './readDocuments';

function foreignObjects(content: string, owner: ExposurePlace): ObjectName[] {
  const documents = readDocuments(content)?.documents ?? [];
  return documents
    .filter(document => !isOurs(document, owner))
    .flatMap(objectsOf);
}

/**
 * Objects of others that would be one with ours in the cluster: whichever is applied last would win.
 * @returns a refusal for each, with the file, the kind and the name
 */
export function refuseForeignObjects(
  rendered: readonly RenderedFile[],
  existing: ExistingFiles,
  owner: ExposurePlace,
): Refusal[] {
  const content = new Map(rendered.map(file => [file.path, file.content]));
  const changed = [...existing].filter(
    ([path, before]) => content.get(path) !== before,
  );
  if (changed.length === 0) {
    return [];
  }
  const ours = rendered.flatMap(
    file => readDocuments(file.content)?.documents.flatMap(objectsOf) ?? [],
  );
  return changed.flatMap(([path, before]) =>
    foreignObjects(before, owner)
      .filter(object => ours.some(wanted => isSameObject(wanted, object)))
      .map(({ kind, name }) => ({
        field: path,
        rule: 'ObjectNotOurs' as const,
        message: `${path} has an object ${kind} ${name} that was not written by Exposure, and an object with this kind and name is needed; rename or remove it.`,
      })),
  );
}
