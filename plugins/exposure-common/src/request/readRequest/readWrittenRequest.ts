import type { ExistingFiles } from '../../manifests/planFiles';
import type { ExposurePlatform } from '../ExposurePlatform';
import { findEnvironment } from '../findEnvironment';
import type { ExposurePlace } from '../parseExposurePlace';
import { objectsInFiles } from './objectsInFiles';
import { inferRequest } from './inferRequest';
import type { ReadRequest } from './inferRequest';
import type { PresentRequest } from './PresentRequest';

/** As {@link readWrittenRequest}, with what is doubtful. */
export function readFromFiles(
  existing: ExistingFiles,
  place: ExposurePlace,
  platform: ExposurePlatform,
): ReadRequest | undefined {
  const environment = findEnvironment(platform, place.environment);
  return environment
    ? inferRequest(
        objectsInFiles(existing, place, platform),
        place,
        environment,
      )
    : undefined;
}

/**
 * Reads a request back from the files that it became. Hostile or edited files never throw: what does not fit is named in
 * `notRead`.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param place - whose files they are
 * @param platform - from `parsePlatform`
 * @returns `undefined` where no route of the component is there
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
