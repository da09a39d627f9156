import { exposureFilePaths } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import { writtenHostnames } from '../manifests/landing/writtenHostnames';
import type { Refusal } from '../input/Refusal';
import type { AskedFields } from './readFields';
import type { RequestDraft } from './RequestDraft';

/**
 * Refuses an addition that would lose a hostname. Routes tell the hostnames that are there, but not all of them where files
 * were edited: a route that somebody deleted or took over leaves its certificate behind, and one by hand may serve a name that
 * cannot be asked for.
 */
export function lostByAdding(
  { hostnames = [], redirects = [] }: AskedFields,
  existing: ExistingFiles,
  { place, platform }: RequestDraft,
): Refusal[] {
  const named = [...hostnames, ...redirects];
  const contents = exposureFilePaths(place, platform).flatMap(
    path => existing.get(path) ?? [],
  );
  const lost = writtenHostnames(contents, place).filter(
    hostname => !named.includes(hostname),
  );
  return lost.length === 0
    ? []
    : [
        {
          field: 'add',
          rule: 'KeepNotReadable',
          message: `The files have objects for ${lost.join(
            ', ',
          )}, and adding would not keep them, because no route of this exposure shows how; correct the files, or name all hostnames and redirects without add.`,
        },
      ];
}
