import type { ExposureRequest } from '../request/ExposureRequest';
import { printable } from '../input/printable';
import { isWrittenFor } from '../present/ExposureObjects';
import type { Refusal, Warning } from '../input/Refusal';
import type { Neighbour } from './Neighbour';
import type { PlannedExposure } from './PlannedExposure';
import { fillsSecret, serves } from './PlannedExposure';
import type { Place } from './repositoryPlace';

/** A neighbour in a file, and the request that it may stand in the way of. */
export interface Judged {
  request: ExposureRequest;
  place: Place;
  neighbour: Neighbour;
}

function isSameNamespace({ request, place, neighbour }: Judged): boolean {
  const namespace =
    neighbour.namespace || (place.isNear ? request.namespace : '');
  return namespace === request.namespace;
}

/** Whether Exposure wrote the object for the same component, environment and namespace. */
export function isOurs(judged: Judged): boolean {
  const { request, place, neighbour } = judged;
  return (
    !place.isAnothers &&
    isSameNamespace(judged) &&
    isWrittenFor(neighbour, request.component)
  );
}

function named({ place, neighbour }: Judged): string {
  const name = [neighbour.namespace, neighbour.name].filter(Boolean).join('/');
  return `the ${neighbour.kind} ${printable(name)} in ${printable(
    place.path,
    200,
  )}`;
}

/** Why a planned exposure cannot be written beside a neighbour. */
export function refusalsOf(
  judged: Judged,
  planned: PlannedExposure,
): Refusal[] {
  const { place, neighbour } = judged;
  const { field, hostname, path, secret } = planned;
  if (place.isOtherCluster) {
    return [];
  }
  const isSame = isSameNamespace(judged);
  const refusals: Refusal[] = [];
  if (isSame && fillsSecret(neighbour, planned)) {
    refusals.push({
      field,
      rule: 'SecretHasOtherOwner',
      message: `${field}: ${named(
        judged,
      )} already writes the Secret ${secret}; remove it there in the same pull request, or choose a hostname other than ${hostname}.`,
    });
  }
  if ((isSame || place.isSameCluster) && serves(neighbour, planned)) {
    refusals.push({
      field,
      rule: 'HostnameServedByOtherObject',
      message: `${field}: ${named(
        judged,
      )} already serves ${hostname}${path}; remove it there in the same pull request, or choose another hostname or path.`,
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

/** What a person must look at, where nothing is refused. */
export function doubtsOf(judged: Judged, planned: PlannedExposure): Warning[] {
  if (refusalsOf(judged, planned).length > 0 || !isDoubtful(judged, planned)) {
    return [];
  }
  return [
    {
      id: 'HostnameElsewhereInRepository',
      message: `${named(judged)} is for ${
        planned.hostname
      } too. If both are applied to one cluster, remove one of them.`,
    },
  ];
}
