import { annotations } from '../kubernetes/annotations';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { indexCluster } from '../observation/indexCluster';
import { emptyWhereAbsent } from '../observation/mapObserved';
import type { claimReasons } from '../reasons/neighbours/claimReasons';
import type { ParamsOfReason } from '../reasons/reasons';
import { reasons } from '../reasons/reasons';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { Finding, NotChecked } from '../status/ExposureStatus';
import { notChecked } from '../status/notChecked';
import { toFinding } from '../status/toFinding';
import type { NeighbourFindings } from './findNeighbours';

type ClaimReason = keyof typeof claimReasons;

/**
 * A pull request that is open, as far as its marker says what it asks for.
 * @public
 */
export interface OpenRequest {
  component: string;
  environment: string;
  namespace: string;
  /** A-labels. */
  hostnames: readonly string[];
  /** When the forge was last asked (RFC 3339). */
  observedAt: string;
}

/**
 * Where claims to a hostname are looked for.
 * @public
 */
export interface ClaimSources {
  /** Every cluster but the one that is asked for. */
  otherClusters: readonly ClusterSnapshot[];
  openRequests: readonly OpenRequest[];
}

function findingOf<R extends ClaimReason>(
  reason: R,
  params: Readonly<Record<ParamsOfReason<R> | 'hostname', string>>,
  observedAt: string,
): Finding {
  const { severity, actor } = reasons[reason];
  // Whose it is stays unsaid: who asks may not be allowed to see that namespace.
  const evidence = [{ text: params.hostname, observedAt }];
  const violation = { params, evidence };
  return toFinding(reason, violation, severity, { kind: actor });
}

/** A component that is served from several clusters knows it. */
function servesForOthers(
  hostname: string,
  { component }: ExposureRequest,
  snapshot: ClusterSnapshot,
): boolean {
  const routes = indexCluster(snapshot).routesByHostname.get(hostname) ?? [];
  return routes.some(
    ({ labels }) => labels[annotations.kubernetesId] !== component,
  );
}

/** Components of one namespace may share a hostname by its paths, which a marker does not tell. */
function isRival(
  { component, environment, namespace }: OpenRequest,
  request: ExposureRequest,
): boolean {
  const isNeighbour =
    environment === request.environment && namespace === request.namespace;
  return component !== request.component && !isNeighbour;
}

function obstaclesIn(clusters: readonly ClusterSnapshot[]): NotChecked[] {
  const seen = clusters.flatMap(({ objects }) => [
    ['ingresses', objects.Ingress] as const,
    ['httpRoutes', emptyWhereAbsent(objects.HTTPRoute)] as const,
  ]);
  const unread = seen.flatMap(([part, observed]) =>
    observed.known
      ? []
      : [notChecked('HostnameServedInOtherCluster', part, observed)],
  );
  return unread.slice(0, 1);
}

/**
 * Looks for others who have or want a hostname: in the other clusters, and in open pull requests. It tells that there is a
 * claim, and not whose.
 *
 * @param request - from `settleRequest`
 * @param sources - what is known of the rest of the platform
 * @param now - for the times of the evidence
 * @public
 */
export function findClaims(
  request: ExposureRequest,
  { otherClusters, openRequests }: ClaimSources,
  now: Date,
): NeighbourFindings {
  const at = now.toISOString();
  const asked = [...request.hostnames, ...request.redirects];
  const served = asked
    .filter(hostname =>
      otherClusters.some(snapshot =>
        servesForOthers(hostname, request, snapshot),
      ),
    )
    .map(hostname =>
      findingOf('HostnameServedInOtherCluster', { hostname }, at),
    );
  const rivals = openRequests.filter(one => isRival(one, request));
  const requested = asked.flatMap(hostname =>
    rivals
      .filter(({ hostnames }) => hostnames.includes(hostname))
      .slice(0, 1)
      .map(({ observedAt }) =>
        findingOf(
          'HostnameAlreadyRequested',
          { hostname, seenAt: observedAt },
          observedAt,
        ),
      ),
  );
  return {
    findings: [...served, ...requested],
    notChecked: obstaclesIn(otherClusters),
  };
}
