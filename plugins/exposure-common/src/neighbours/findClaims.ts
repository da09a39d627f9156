import type { ClaimSources } from '../observation/claims/observeClaims';
import { observeClaims } from '../observation/claims/observeClaims';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { emptyWhereAbsent } from '../observation/mapObserved';
import {
  requestedViolation,
  servedViolation,
} from '../reasons/neighbours/claimReasons';
import { reasons } from '../reasons/reasons';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { Finding, NotChecked } from '../status/ExposureStatus';
import { notChecked } from '../status/notChecked';
import { toFinding } from '../status/toFinding';
import type { NeighbourFindings } from './findNeighbours';

function findingsFor(
  hostname: string,
  request: ExposureRequest,
  sources: ClaimSources,
  at: string,
): Finding[] {
  const claims = observeClaims(hostname, request, sources);
  const violations = [
    ['HostnameServedInOtherCluster', servedViolation(hostname, claims, at)],
    ['HostnameAlreadyRequested', requestedViolation(hostname, claims)],
  ] as const;
  return violations.flatMap(([reason, violation]) => {
    const { severity, actor } = reasons[reason];
    return violation
      ? [toFinding(reason, violation, severity, { kind: actor })]
      : [];
  });
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
 * Looks for others who have or want the hostnames of a request: in the other clusters, and in open pull requests. It tells
 * that there is a claim, and not whose.
 *
 * @param request - from `settleRequest`
 * @param sources - what is known of the rest of the platform
 * @param now - for the times of the evidence
 * @public
 */
export function findClaims(
  request: ExposureRequest,
  sources: ClaimSources,
  now: Date,
): NeighbourFindings {
  const asked = [...request.hostnames, ...request.redirects];
  return {
    findings: asked.flatMap(hostname =>
      findingsFor(hostname, request, sources, now.toISOString()),
    ),
    notChecked: obstaclesIn(sources.otherClusters),
  };
}
