export { observeClaims } from './claims/observeClaims';
export type {
  Claimant,
  ClaimSources,
  HostnameClaims,
  OpenRequest,
} from './claims/observeClaims';
export { clusterRole, optionalRules } from './clusterRole';
export type { ClusterRoleManifest, PolicyRule } from './clusterRole';
export type { ClusterSnapshot } from './ClusterSnapshot';
export { decidePullRequests } from './pullRequests/decidePullRequests';
export type { MarkedPullRequest } from './pullRequests/decidePullRequests';
export type {
  DnsAnswer,
  DnsQuestion,
  DnsRecord,
  DnsView,
} from './dns/DnsAnswer';
export { dnsQuestions } from './dns/dnsQuestions';
export type { EdgeObservation } from './EdgeObservation';
export type {
  ExposureObservation,
  ObservedParts,
  PartName,
  SolverObservation,
} from './ExposureObservation';
export type { ExposureSubject } from './ExposureSubject';
export { findExposures } from './findExposures';
export type { ClusterIndex, Lookup } from './indexCluster';
export { listServices } from './listServices';
export type {
  ClusterService,
  ClusterServicePort,
  SeenServices,
  ServicesNotRead,
} from './listServices';
export { known, unknown } from './Observed';
export type { Known, Observed, Unknown, UnknownBecause } from './Observed';
export { observeExposure } from './observeExposure';
export type { ObservationSources } from './observeExposure';
export type { Obstacle } from './Obstacle';
export type {
  IngressPublishing,
  PublishingByClass,
} from './otherRoutes/IngressPublishing';
export type { OtherRoutes } from './otherRoutes/OtherRoutes';
export type { PullRequestObservation } from './pullRequests/PullRequestObservation';
export { readDnsAnswers } from './dns/readDnsAnswers';
export { objectListCommand, readObjectList } from './readObjectList';
export type { ObjectListOptions } from './readObjectList';
