import { exposureFilePaths } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import { writtenHostnames } from '../manifests/landing/writtenHostnames';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposurePlace } from '../request/parseExposurePlace';
import type { Refusal } from '../input/Refusal';
import { asHostnames } from '../present/asHostnames';
import type { Asked } from './keepFields';

/**
 * Refuses an addition that would lose a hostname. Routes tell the hostnames that are there, but not all of them where files
 * were edited: a route that somebody deleted or took over leaves its certificate behind, and one by hand may serve a name that
 * cannot be asked for.
 */
export function lostByAdding(
  asked: Asked,
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): Refusal[] {
  const { hostnames, redirects } = asked;
  // Whatever is no list is told by `parseRequest`, with its field.
  if (!Array.isArray(hostnames)) return [];
  const named = [...asHostnames(hostnames), ...asHostnames(redirects)];
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
          )}, and adding would not keep them, because no route of ours tells how; correct the files, or name all hostnames and redirects without add.`,
        },
      ];
}
