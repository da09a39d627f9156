import { exposureFolder } from '../manifests/exposureFiles';
import type { ExistingFiles } from '../manifests/planFiles';
import { generatedMark, ownerOf } from '../manifests/renderFiles';
import type { ExposurePlatform } from '../request/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { findEnvironment } from '../request/findEnvironment';
import { printable } from '../request/printable';
import type { Refusal, Warning } from '../request/Refusal';
import type { Neighbour } from './Neighbour';
import { carriesLabelsOf } from './Neighbour';
import type { PlannedExposure } from './PlannedExposure';
import { fillsSecret, plannedExposures, serves } from './PlannedExposure';
import { readNeighbours } from './readNeighbours';

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

/** Where a file’s objects are applied, as far as the file tells. */
interface Place {
  path: string;
  /** In the exposure’s own folder: an object without a namespace gets the exposure’s. */
  isNear: boolean;
  /** Written by Exposure for the same cluster, so that what it says of it is certain. */
  isSameCluster: boolean;
  /** Written by Exposure for another cluster. */
  isOtherCluster: boolean;
  /** Written by Exposure for another environment, namespace or component. */
  isAnothers: boolean;
}

interface Judged {
  request: ExposureRequest;
  place: Place;
  neighbour: Neighbour;
}

/** The environment in the first line of a file that Exposure wrote. */
function writtenEnvironment(content: string): string | undefined {
  const prefix = `${generatedMark} for `;
  return content.startsWith(prefix)
    ? content.slice(prefix.length, prefix.length + 300).split('/')[0]
    : undefined;
}

function placeOf(
  path: string,
  content: string,
  request: ExposureRequest,
  platform: ExposurePlatform,
): Place {
  const written = writtenEnvironment(content);
  const cluster = findEnvironment(platform, written ?? '')?.cluster;
  const own = findEnvironment(platform, request.environment)?.cluster;
  return {
    path,
    isNear: path.startsWith(`${exposureFolder(request, platform)}/`),
    isSameCluster: cluster !== undefined && cluster === own,
    isOtherCluster: cluster !== undefined && cluster !== own,
    isAnothers:
      written !== undefined &&
      !content.startsWith(`${generatedMark} for ${ownerOf(request)}.`),
  };
}

function isSameNamespace({ request, place, neighbour }: Judged): boolean {
  const namespace =
    neighbour.namespace || (place.isNear ? request.namespace : '');
  return namespace === request.namespace;
}

function isOurs(judged: Judged): boolean {
  const { request, place, neighbour } = judged;
  return (
    !place.isAnothers &&
    isSameNamespace(judged) &&
    carriesLabelsOf(neighbour, request.component)
  );
}

function named({ place, neighbour }: Judged): string {
  const name = [neighbour.namespace, neighbour.name].filter(Boolean).join('/');
  return `the ${neighbour.kind} ${printable(name)} in ${printable(
    place.path,
    200,
  )}`;
}

function refusalsOf(judged: Judged, planned: PlannedExposure): Refusal[] {
  const { place, neighbour } = judged;
  const { field, hostname, path, secret } = planned;
  if (place.isOtherCluster) return [];
  const isSame = isSameNamespace(judged);
  const refusals: Refusal[] = [];
  if (isSame && fillsSecret(neighbour, planned)) {
    refusals.push({
      field,
      rule: 'SecretHasOtherOwner',
      message: `${field}: ${named(
        judged,
      )} already fills the Secret ${secret}; take it out there in the same pull request, or choose another hostname than ${hostname}.`,
    });
  }
  if ((isSame || place.isSameCluster) && serves(neighbour, planned)) {
    refusals.push({
      field,
      rule: 'HostnameServedByOtherObject',
      message: `${field}: ${named(
        judged,
      )} already answers for ${hostname}${path}; take it out there in the same pull request, or choose another hostname or path.`,
    });
  }
  return refusals;
}

/** The same hostname or Secret where it cannot be told whether both land in one namespace of one cluster. */
function isDoubtful(judged: Judged, planned: PlannedExposure): boolean {
  const { place, neighbour } = judged;
  const isUnplaced = neighbour.namespace === '' && !place.isNear;
  return (
    !place.isOtherCluster &&
    (serves(neighbour, planned) ||
      (isUnplaced && fillsSecret(neighbour, planned)))
  );
}

function doubtsOf(judged: Judged, planned: PlannedExposure): Warning[] {
  if (refusalsOf(judged, planned).length > 0 || !isDoubtful(judged, planned)) {
    return [];
  }
  return [
    {
      id: 'HostnameElsewhereInRepository',
      message: `${named(judged)} is for ${
        planned.hostname
      } too. If both are applied to one cluster, take one of them out.`,
    },
  ];
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
    message: `${file} names a hostname of this request and could not be read, because ${because}; see yourself whether it serves the hostname too.`,
  };
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
  return {
    refusals: pairs.flatMap(({ judged, one }) => refusalsOf(judged, one)),
    warnings: pairs.flatMap(({ judged, one }) => doubtsOf(judged, one)),
  };
}

/**
 * Looks for a second owner of a Secret or hostname among other files of the repository, before a pull request is written.
 *
 * @param request - from `parseRequest`
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
  const verdicts = [...neighbours]
    .filter(([, content]) => mentions(content, planned))
    .map(file => judgeFile(file, request, platform, planned));
  return {
    refusals: verdicts.flatMap(({ refusals }) => refusals),
    warnings: verdicts.flatMap(({ warnings }) => warnings),
  };
}
