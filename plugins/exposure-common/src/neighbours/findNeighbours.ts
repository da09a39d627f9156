import { printable } from '../input/printable';
import type { WatchedKind } from '../kubernetes/watchedKinds';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import type { PartName } from '../observation/ExposureObservation';
import { objectsOf } from '../observation/indexCluster';
import { emptyWhereAbsent } from '../observation/mapObserved';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { isWrittenFor } from '../present/ExposureObjects';
import type { Violation } from '../reasons/defineReason';
import type { neighbourReasons } from '../reasons/neighbours/neighbourReasons';
import type { ParamsOfReason } from '../reasons/reasons';
import { reasons } from '../reasons/reasons';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { Finding, NotChecked } from '../status/ExposureStatus';
import { notChecked } from '../status/notChecked';
import { toFinding } from '../status/toFinding';
import type { Neighbour, NeighbourObject } from './Neighbour';
import { neighbourKinds, neighbourOf } from './Neighbour';
import type { PlannedExposure } from './PlannedExposure';
import {
  certifies,
  fillsSecret,
  plannedExposures,
  serves,
} from './PlannedExposure';

/**
 * Where neighbours are looked for.
 * @public
 */
export interface NeighbourSources {
  platform: ExposurePlatform;
  /** The environment’s cluster as it is, without what is planned. */
  snapshot: ClusterSnapshot;
}

/**
 * What stands in the way, and what could not be looked at.
 * @public
 */
export interface NeighbourFindings {
  findings: Finding[];
  notChecked: NotChecked[];
}

type NeighbourReason = keyof typeof neighbourReasons;

interface NeighbourCheck {
  /** The kinds that must be known, each with the part it is called by. */
  needs: readonly (readonly [WatchedKind, PartName])[];
  concerns(neighbour: Neighbour, planned: PlannedExposure): boolean;
}

const ingresses = ['Ingress', 'ingresses'] as const;
const httpRoutes = ['HTTPRoute', 'httpRoutes'] as const;
const certificates = ['Certificate', 'certificates'] as const;

/** A reason of that family without its row here does not compile. */
const neighbourChecks: Readonly<Record<NeighbourReason, NeighbourCheck>> = {
  SecretHasOtherOwner: {
    needs: [certificates, ingresses],
    concerns: fillsSecret,
  },
  HostnameServedByOtherObject: {
    needs: [ingresses, httpRoutes],
    concerns: serves,
  },
  HostnameHasOtherCertificate: {
    needs: [certificates],
    concerns: (neighbour, planned) =>
      certifies(neighbour, planned) && !fillsSecret(neighbour, planned),
  },
};

// The keys of an object literal are those of its type.
const neighbourReasonNames = Object.keys(
  neighbourChecks,
) as readonly NeighbourReason[];

/** Other people’s objects of the namespace. What cert-manager made for an Ingress belongs to whom the Ingress belongs. */
function foreignObjects(
  request: ExposureRequest,
  snapshot: ClusterSnapshot,
): NeighbourObject[] {
  const all = neighbourKinds
    .flatMap((kind): readonly NeighbourObject[] => objectsOf(snapshot, kind))
    .filter(({ namespace }) => namespace === request.namespace);
  const ours = new Set(
    all
      .filter(object => isWrittenFor(object, request.component))
      .map(({ kind, name }) => `${kind} ${name}`),
  );
  const isOurs = ({ kind, name, ownerReferences }: NeighbourObject) =>
    ours.has(`${kind} ${name}`) ||
    ownerReferences.some(owner => ours.has(`${owner.kind} ${owner.name}`));
  return all.filter(object => !isOurs(object));
}

function obstacleTo(
  reason: NeighbourReason,
  snapshot: ClusterSnapshot,
): NotChecked | undefined {
  for (const [kind, part] of neighbourChecks[reason].needs) {
    const seen =
      kind === 'HTTPRoute'
        ? emptyWhereAbsent(snapshot.objects[kind])
        : snapshot.objects[kind];
    if (!seen.known) {
      return notChecked(reason, part, seen);
    }
  }
  return undefined;
}

function nameOf({ kind, namespace, name }: Neighbour): string {
  return `${kind} ${namespace}/${name}`;
}

function findingOf(
  reason: NeighbourReason,
  owners: readonly Neighbour[],
  planned: PlannedExposure,
  observedAt: string,
): Finding {
  const { hostname, secret, path } = planned;
  const names = owners.map(nameOf).sort();
  const violation: Violation<ParamsOfReason<NeighbourReason>> = {
    params: {
      hostname,
      path,
      secret: secret ?? '',
      namespace: owners[0]?.namespace ?? '',
      owners: printable(names.map(name => `the ${name}`).join(', '), 300),
    },
    evidence: names.slice(0, 10).map(object => ({
      object,
      text: reason === 'SecretHasOtherOwner' ? secret ?? '' : hostname,
      observedAt,
    })),
  };
  const { severity, actor } = reasons[reason];
  return toFinding(reason, violation, severity, { kind: actor });
}

/**
 * Looks for other owners of a planned Secret or hostname among the objects of the request’s own namespace. Other
 * namespaces are not named here: `HostConflict` tells of them, and not whose they are.
 *
 * @param request - from `settleRequest`; its namespace must belong to whoever reads the answer
 * @param sources - the platform and the cluster as it is
 * @param now - for the times of the evidence
 * @public
 */
export function findNeighbours(
  request: ExposureRequest,
  { platform, snapshot }: NeighbourSources,
  now: Date,
): NeighbourFindings {
  const neighbours = foreignObjects(request, snapshot).map(neighbourOf);
  const planned = plannedExposures(request, platform);
  const answer: NeighbourFindings = { findings: [], notChecked: [] };
  for (const reason of neighbourReasonNames) {
    const obstacle = obstacleTo(reason, snapshot);
    if (obstacle) {
      answer.notChecked.push(obstacle);
      continue;
    }
    for (const one of planned) {
      const owners = neighbours.filter(entry =>
        neighbourChecks[reason].concerns(entry, one),
      );
      if (owners.length > 0) {
        answer.findings.push(findingOf(reason, owners, one, now.toISOString()));
      }
    }
  }
  return answer;
}
