import { findZone } from '../platform/findZone';
import { dnsRecordsOf } from '../platform/dnsRecords';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { HostnameClaims } from './claims/observeClaims';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { DnsAnswer } from './dns/DnsAnswer';
import type { EdgeObservation } from './EdgeObservation';
import type { ExposureObservation } from './ExposureObservation';
import type { ExposureSubject } from './ExposureSubject';
import { indexCluster } from './indexCluster';
import { observeController } from './observeController';
import { observeCertificates } from './certificates/observeCertificates';
import { listOf } from './mapObserved';
import { observeSecurityPolicies } from './gatewayApi/observeSecurityPolicies';
import { observeRoutes } from './observeRoutes';
import { publishingBeside } from './otherRoutes/IngressPublishing';
import type { Observed } from './Observed';
import { observeSolver } from './solver/observeSolver';
import type { PullRequestObservation } from './pullRequests/PullRequestObservation';

/**
 * Where the facts about an exposure come from.
 * @public
 */
export interface ObservationSources {
  platform: ExposurePlatform;
  snapshot: ClusterSnapshot;
  dns: Observed<readonly DnsAnswer[]>;
  edge: Observed<EdgeObservation>;
  pullRequest: Observed<PullRequestObservation | undefined>;
  /** Left out where only one cluster and no forge is known. */
  claims?: Observed<HostnameClaims>;
}

/**
 * Gathers what is known about one exposure, without judging it.
 *
 * @throws RangeError where the platform has no environment of the subject's name.
 * @public
 */
export function observeExposure(
  subject: ExposureSubject,
  sources: ObservationSources,
): ExposureObservation {
  const { platform, snapshot, dns, edge, pullRequest, claims } = sources;
  const environment = Object.hasOwn(platform.environments, subject.environment)
    ? platform.environments[subject.environment]
    : undefined;
  if (!environment) {
    throw new RangeError(`unknown environment: ${subject.environment}`);
  }
  const index = indexCluster(snapshot);
  const routes = observeRoutes(subject, environment, snapshot, index);
  const certificates = observeCertificates(subject, routes, snapshot, index);
  const ingresses = listOf(routes.ingresses);
  return {
    subject,
    environment,
    zone: findZone(subject.hostname, platform.zones),
    requiredRecords: dnsRecordsOf(subject.hostname, environment, platform),
    cluster: snapshot.cluster,
    publishing: publishingBeside(ingresses, index.publishing),
    ...routes,
    ...certificates,
    securityPolicies: observeSecurityPolicies(routes, snapshot),
    ...observeController(subject, environment, ingresses, snapshot, index),
    solver: observeSolver(listOf(certificates.challenges), snapshot, index),
    dns,
    edge,
    pullRequest,
    ...(claims && { claims }),
  };
}
