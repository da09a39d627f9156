import { exposureFolder } from '../manifests/exposureFiles';
import { generatedMark, markOf } from '../manifests/landing/generatedMark';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { findEnvironment } from '../platform/findEnvironment';

/** Where a file’s objects are applied, as far as the file tells. */
export interface Place {
  path: string;
  /** In the exposure’s own folder: an object without a namespace gets the exposure’s. */
  isNear: boolean;
  /** Written by Exposure for the same cluster, so that what it says of it is certain. */
  isSameCluster: boolean;
  /** Written by Exposure for another cluster. */
  isOtherCluster: boolean;
  /** Written by Exposure for another environment, namespace or component. */
  isAnothers: boolean;
  /** Written by Exposure for this very environment, namespace and component, and not where it writes now. */
  isLeftBehind: boolean;
}

/** The environment in the first line of a file that Exposure wrote. */
function writtenEnvironment(content: string): string | undefined {
  const prefix = `${generatedMark} for `;
  return content.startsWith(prefix)
    ? content.slice(prefix.length, prefix.length + 300).split('/')[0]
    : undefined;
}

/** Tells by the path and by the first line of a file. */
export function placeOf(
  path: string,
  content: string,
  request: ExposureRequest,
  platform: ExposurePlatform,
): Place {
  const written = writtenEnvironment(content);
  const isNear = path.startsWith(`${exposureFolder(request, platform)}/`);
  const isOurs = content.startsWith(markOf(request));
  const cluster = findEnvironment(platform, written ?? '')?.cluster;
  const own = findEnvironment(platform, request.environment)?.cluster;
  return {
    path,
    isNear,
    isSameCluster: cluster !== undefined && cluster === own,
    isOtherCluster: cluster !== undefined && cluster !== own,
    isAnothers: written !== undefined && !isOurs,
    isLeftBehind: isOurs && !isNear,
  };
}
