import { annotations } from '../../kubernetes/annotations';
import type { ClusterSnapshot } from '../ClusterSnapshot';
import { indexCluster } from '../indexCluster';

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

/**
 * Who has the hostname now, or asks for it.
 * @public
 */
export interface Claimant {
  component?: string;
  environment: string;
  namespace: string;
}

/**
 * What others have or want of a hostname, beyond its own cluster: that there is a claim, and not whose. Who asks may not be
 * allowed to see that namespace.
 * @public
 */
export interface HostnameClaims {
  /** Another cluster has a route for it. */
  servedElsewhere: boolean;
  /** When another component's pull request for it was last seen open (RFC 3339). */
  requestedAt?: string;
}

/** A component that is served from several clusters knows it. */
function servesForOthers(
  hostname: string,
  { component }: Claimant,
  snapshot: ClusterSnapshot,
): boolean {
  const { routesByHostname, otherRoutesByHostname } = indexCluster(snapshot);
  const routes = [
    ...(routesByHostname.get(hostname) ?? []),
    ...(otherRoutesByHostname.get(hostname) ?? []),
  ];
  return routes.some(
    ({ labels }) =>
      component === undefined || labels[annotations.kubernetesId] !== component,
  );
}

/** Components of one namespace may share a hostname by its paths, which a marker does not tell. */
function isRival(request: OpenRequest, claimant: Claimant): boolean {
  const isNeighbour =
    request.environment === claimant.environment &&
    request.namespace === claimant.namespace;
  return request.component !== claimant.component && !isNeighbour;
}

/**
 * Looks for others who have or want a hostname.
 * @public
 */
export function observeClaims(
  hostname: string,
  claimant: Claimant,
  { otherClusters, openRequests }: ClaimSources,
): HostnameClaims {
  const requested = openRequests.find(
    one => one.hostnames.includes(hostname) && isRival(one, claimant),
  );
  return {
    servedElsewhere: otherClusters.some(snapshot =>
      servesForOthers(hostname, claimant, snapshot),
    ),
    ...(requested && { requestedAt: requested.observedAt }),
  };
}
