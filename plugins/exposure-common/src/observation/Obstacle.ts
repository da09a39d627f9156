import type { PartName } from './ExposureObservation';
import type { Unknown, UnknownBecause } from './Observed';

/**
 * What is not known, and why.
 * @public
 */
export interface Obstacle {
  /** The part of the observation that is not known. */
  part: PartName;
  cause: UnknownBecause;
  /** What the source itself said, where it said something: it tells more than the cause. */
  message?: string;
}

/** What each part of an observation is called in words. */
export const partWords: Readonly<Record<PartName, string>> = {
  ingresses: 'Ingress',
  httpRoutes: 'HTTPRoute',
  elsewhere: 'Routes in other namespaces',
  otherRoutes: 'Routes of other kinds',
  gateways: 'Gateway',
  listenerSets: 'ListenerSet',
  certificates: 'Certificate',
  certificateRequests: 'CertificateRequest',
  orders: 'Order',
  challenges: 'Challenge',
  issuers: 'Issuer',
  services: 'Service',
  endpointSlices: 'EndpointSlice',
  networkPolicies: 'NetworkPolicy',
  referenceGrants: 'ReferenceGrant',
  dns: 'DNS',
  edge: 'TLS probe',
  pullRequest: 'Pull request',
};

/** Why something is not known, in words. */
export const causeWords: Readonly<Record<UnknownBecause, string>> = {
  notRead: 'not read yet',
  forbidden: 'no read access',
  absent: 'not installed in the cluster',
  unreachable: 'unreachable',
  tooLarge: 'larger than the limit',
  malformed: 'not in the expected format',
  notConfigured: 'not configured',
};

/** The obstacle that an unknown part is. */
export function obstacleAt(
  part: PartName,
  { because, message }: Unknown,
): Obstacle {
  return { part, cause: because, ...(message !== undefined && { message }) };
}
