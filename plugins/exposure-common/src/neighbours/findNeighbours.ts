import { toFinding } from '../diagnosis/judge';
import type { Reason } from '../reasons/reasons';
import { reasons } from '../reasons/reasons';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { objectsOf } from '../observation/indexCluster';
import { emptyWhereAbsent } from '../observation/mapObserved';
import type { WatchedKind } from '../kubernetes/watchedKinds';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { printable } from '../input/printable';
import type { Finding, NotChecked } from '../status/ExposureStatus';
import type { Neighbour, NeighbourObject } from './Neighbour';
import { isWrittenFor } from '../present/ExposureObjects';
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

interface NeighbourCheck {
  reason: Reason;
  /** The kinds that must be known, each with the part it is called by. */
  needs: readonly (readonly [WatchedKind, string])[];
  concerns(neighbour: Neighbour, planned: PlannedExposure): boolean;
}

const ingresses = ['Ingress', 'ingresses'] as const;
const httpRoutes = ['HTTPRoute', 'httpRoutes'] as const;
const certificates = ['Certificate', 'certificates'] as const;

const neighbourChecks: readonly NeighbourCheck[] = [
  {
    reason: 'SecretHasOtherOwner',
    needs: [certificates, ingresses],
    concerns: fillsSecret,
  },
  {
    reason: 'HostnameServedByOtherObject',
    needs: [ingresses, httpRoutes],
    concerns: serves,
  },
  {
    reason: 'HostnameHasOtherCertificate',
    needs: [certificates],
    concerns: (neighbour, planned) =>
      certifies(neighbour, planned) && !fillsSecret(neighbour, planned),
  },
];

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
  { needs }: NeighbourCheck,
  snapshot: ClusterSnapshot,
): string | undefined {
  for (const [kind, part] of needs) {
    const seen =
      kind === 'HTTPRoute'
        ? emptyWhereAbsent(snapshot.objects[kind])
        : snapshot.objects[kind];
    if (!seen.known) return `${part}: ${seen.message ?? seen.because}`;
  }
  return undefined;
}

function nameOf({ kind, namespace, name }: Neighbour): string {
  return `${kind} ${namespace}/${name}`;
}

function findingOf(
  reason: Reason,
  owners: readonly Neighbour[],
  planned: PlannedExposure,
  observedAt: string,
): Finding {
  const { hostname, secret, path } = planned;
  const names = owners.map(nameOf).sort();
  const violation = {
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
 * @param request - from `parseRequest`; its namespace must belong to whoever reads the answer
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
  for (const check of neighbourChecks) {
    const because = obstacleTo(check, snapshot);
    if (because !== undefined) {
      answer.notChecked.push({ check: check.reason, because });
      continue;
    }
    for (const one of planned) {
      const owners = neighbours.filter(entry => check.concerns(entry, one));
      if (owners.length > 0) {
        answer.findings.push(
          findingOf(check.reason, owners, one, now.toISOString()),
        );
      }
    }
  }
  return answer;
}
