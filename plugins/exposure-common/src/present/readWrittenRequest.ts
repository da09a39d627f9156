import { exposureFilePaths } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import { readDocuments } from '../manifests/landing/readDocuments';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { findEnvironment } from '../platform/findEnvironment';
import type { ExposurePlace } from '../request/ExposurePlace';
import { objectsInFiles } from './objectsInFiles';
import { inferRequest } from './inferRequest';
import type { ReadRequest } from './inferRequest';
import { presentFieldNames } from './PresentRequest';
import type { PresentRequest } from './PresentRequest';

/** A file that cannot be understood may hold what guards all others, so nothing is told then. */
const untold: ReadRequest = {
  fields: {},
  notRead: [...presentFieldNames],
  accessKinds: [],
};

function isUnderstood(
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): boolean {
  return exposureFilePaths(place, platform)
    .flatMap(path => existing.get(path) ?? [])
    .every(content => readDocuments(content) !== undefined);
}

/** As {@link readWrittenRequest}, with what is doubtful. */
export function readFromFiles(
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): ReadRequest | undefined {
  const environment = findEnvironment(platform, place.environment);
  if (!environment) {
    return undefined;
  }
  return isUnderstood(existing, place, platform)
    ? inferRequest(
        objectsInFiles(existing, place, platform),
        place,
        environment,
      )
    : untold;
}

/**
 * Reads a request back from the files that it became. Hostile or edited files never throw: what does not fit is named in
 * `notRead`.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param place - whose files they are
 * @param platform - from `parsePlatform`
 * @returns `undefined` where no route of the component is there; nothing but `notRead` where a file cannot be understood
 * @public
 */
export function readWrittenRequest(
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): PresentRequest | undefined {
  const read = readFromFiles(existing, place, platform);
  return (
    read && {
      environment: place.environment,
      namespace: place.namespace,
      request: read.fields,
      notRead: read.notRead,
    }
  );
}
