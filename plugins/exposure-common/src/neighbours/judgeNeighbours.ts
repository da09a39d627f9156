import {
  exposureFolder,
  kustomizationFileName,
} from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/landing/PlannedFile';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { printable } from '../input/printable';
import type { Refusal, Warning } from '../input/Refusal';
import { otherKustomizationNames } from './neighbourFiles';
import { doubtsOf, isOurs, refusalsOf } from './neighbourRules';
import type { PlannedExposure } from './PlannedExposure';
import { plannedExposures } from './PlannedExposure';
import { readNeighbours } from './readNeighbours';
import { placeOf } from './repositoryPlace';

/**
 * What other files of the repository mean for a request.
 * @public
 */
export interface NeighbourVerdict {
  /** Two owners of one Secret, or of one hostname and path. */
  refusals: Refusal[];
  /** What may be one, or could not be told. */
  warnings: Warning[];
}

/** So much text is parsed at most (UTF-16 code units): a few seconds of work, whatever somebody puts into a repository. */
const maxParsed = 4 * 1024 * 1024;

/** Splits the files into those that are parsed and those that would be too much. */
function withinLimit(
  files: readonly [string, string][],
): Record<'parsed' | 'left', [string, string][]> {
  let length = 0;
  const split: ReturnType<typeof withinLimit> = { parsed: [], left: [] };
  for (const file of files) {
    length += file[1].length;
    split[length > maxParsed ? 'left' : 'parsed'].push(file);
  }
  return split;
}

/** A file that names nothing of the request cannot stand in its way, whatever else it is. */
function mentions(
  content: string,
  planned: readonly PlannedExposure[],
): boolean {
  const lower = content.toLowerCase();
  return planned.some(
    ({ hostname, secret }) =>
      lower.includes(hostname) ||
      (secret !== undefined && lower.includes(secret)),
  );
}

function notUnderstood(path: string, because: string): Warning {
  const file = printable(path, 200);
  return {
    id: 'NeighbourNotUnderstood',
    message: `${file} names a hostname of this request and could not be read, because ${because}; check yourself whether it also serves the hostname.`,
  };
}

/** A platform team that changes `repository.path` leaves the files at the old place. */
function leftBehindIn(path: string): Warning {
  return {
    id: 'WrittenElsewhereToo',
    message: `${printable(
      path,
      200,
    )} was written by Exposure for the same component, but in another folder than now; delete it in the same pull request if it is still applied.`,
  };
}

function otherKustomizations(
  folder: string,
  neighbours: ExistingFiles,
): Refusal[] {
  return otherKustomizationNames
    .map(name => `${folder}/${name}`)
    .filter(path => neighbours.has(path))
    .map(path => ({
      field: path,
      rule: 'KustomizationHasOtherName',
      message: `${path} is what kustomize reads here, and it accepts no ${kustomizationFileName} beside it; rename it to ${kustomizationFileName} first.`,
    }));
}

function judgeFile(
  [path, content]: [string, string],
  request: ExposureRequest,
  platform: ExposurePlatform,
  planned: readonly PlannedExposure[],
): NeighbourVerdict {
  const read = readNeighbours(content);
  if (!read.understood) {
    return { refusals: [], warnings: [notUnderstood(path, read.because)] };
  }
  const place = placeOf(path, content, request, platform);
  const pairs = read.neighbours
    .map(neighbour => ({ request, place, neighbour }))
    .filter(judged => !isOurs(judged))
    .flatMap(judged => planned.map(one => ({ judged, one })));
  const leftBehind = place.isLeftBehind ? [leftBehindIn(path)] : [];
  return {
    refusals: pairs.flatMap(({ judged, one }) => refusalsOf(judged, one)),
    warnings: [
      ...pairs.flatMap(({ judged, one }) => doubtsOf(judged, one)),
      ...leftBehind,
    ],
  };
}

/**
 * Looks for a second owner of a Secret or hostname among other files of the repository, before a pull request is written.
 *
 * @param request - from `settleRequest`
 * @param platform - from `parsePlatform`
 * @param neighbours - texts of YAML files of the repository by path, not trusted; the exposure’s own do no harm
 * @public
 */
export function judgeNeighbours(
  request: ExposureRequest,
  platform: ExposurePlatform,
  neighbours: ExistingFiles,
): NeighbourVerdict {
  const planned = plannedExposures(request, platform);
  const folder = exposureFolder(request, platform);
  const { parsed, left } = withinLimit(
    [...neighbours].filter(([, content]) => mentions(content, planned)),
  );
  const verdicts = parsed.map(file =>
    judgeFile(file, request, platform, planned),
  );
  const tooMuch = left.map(([path]) =>
    notUnderstood(path, 'too many files name it to read them all'),
  );
  return {
    refusals: [
      ...verdicts.flatMap(({ refusals }) => refusals),
      ...otherKustomizations(folder, neighbours),
    ],
    warnings: [...verdicts.flatMap(({ warnings }) => warnings), ...tooMuch],
  };
}
