import type { OtherRouteObject } from '../../kubernetes';
import { saysManaged } from '../../kubernetes/annotations';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { servedFrom } from '../../observation/certificates/servedFrom';
import { listOf } from '../../observation/mapObserved';
import type { PullRequestObservation } from '../../observation/pullRequests/PullRequestObservation';
import type { Issuance } from './certificateOf';
import { issuanceOf } from './certificateOf';
import type { DnsFacts } from './dns/dnsFacts';
import { dnsFacts } from './dns/dnsFacts';
import type { Route } from './routeOf';
import { routesOf } from './routeOf';

/** An observation with the objects in charge picked out once, for every check. */
export interface Facts extends Issuance {
  seen: ExposureObservation;
  hostname: string;
  namespace: string;
  /** Every route of the namespace for the hostname, the one in charge first. */
  routes: readonly Route[];
  /** The one in charge. */
  route?: Route;
  /** The Secrets that the hostname is served from, as `namespace/name`. */
  servedSecrets: readonly string[];
  /** Routes of the namespace for the hostname that are of another kind. */
  otherRoutes: readonly OtherRouteObject[];
  dns: DnsFacts;
  /** Who runs the zone, by name. */
  dnsOwner: string;
}

/** Picks the objects in charge out of an observation. */
export function factsOf(seen: ExposureObservation, now: Date): Facts {
  const { hostname, namespace } = seen.subject;
  const routes = routesOf(seen);
  const [route] = routes;
  const servedSecrets = servedFrom(hostname, seen);
  return {
    seen,
    hostname,
    namespace,
    routes,
    route,
    servedSecrets,
    otherRoutes: seen.otherRoutes.known ? seen.otherRoutes.value.routes : [],
    ...issuanceOf(seen, routes, servedSecrets),
    dns: dnsFacts(seen, now),
    dnsOwner: seen.zone?.dnsOwner.title ?? 'DNS owner of this hostname',
  };
}

/** Whether the cluster has a route or a certificate for the hostname. */
export function hasObjects(facts: Facts): boolean {
  return (
    facts.route !== undefined ||
    facts.otherRoutes.length > 0 ||
    listOf(facts.seen.certificates).length > 0
  );
}

/**
 * Whether only a Certificate is there, which Exposure did not write and no HTTP-01 challenge proves: its name may belong to a mail
 * server, a broker or another cluster, and its record to them.
 */
export function isOnlyCertified(facts: Facts): boolean {
  const { route, otherRoutes, certificate, challenge, seen } = facts;
  const certificates = listOf(seen.certificates);
  return (
    route === undefined &&
    otherRoutes.length === 0 &&
    certificates.length > 0 &&
    !certificates.some(({ labels }) => saysManaged(labels)) &&
    certificate !== undefined &&
    challenge?.type !== 'HTTP-01'
  );
}

/** The merged request that is in force, whether or not another pull request is open beside it. */
export function mergedRequest(
  facts: Facts,
): PullRequestObservation | undefined {
  const { pullRequest } = facts.seen;
  const pull = pullRequest.known ? pullRequest.value : undefined;
  return pull?.state === 'merged' ? pull : pull?.merged;
}
