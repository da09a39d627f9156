import type { PartName } from '../observation/ExposureObservation';
import type { UnknownBecause } from '../observation/Observed';
import type { CheckEntry } from './Check';
import type { Facts } from './Facts';

/** What each part of an observation is called in words. */
const partWords: Readonly<Record<PartName, string>> = {
  ingresses: 'Ingress',
  httpRoutes: 'HTTPRoute',
  elsewhere: 'routes of other namespaces',
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
  dns: 'DNS',
  edge: 'TLS probe',
  pullRequest: 'pull request',
};

/** Why something is not known, in words. */
const becauseWords: Readonly<Record<UnknownBecause, string>> = {
  notRead: 'not read yet',
  forbidden: 'no permission to read it',
  absent: 'the cluster does not have this kind',
  unreachable: 'the source cannot be reached',
  tooLarge: 'too large to be read',
  malformed: 'not understandable',
  notConfigured: 'not configured',
};

/** Why a check could not be made, in words; `undefined` = it could. */
export function obstacle(
  entry: CheckEntry,
  { seen }: Facts,
): string | undefined {
  for (const part of entry.needs) {
    const observed = seen[part];
    if (!observed.known) {
      const because = observed.message ?? becauseWords[observed.because];
      return `${partWords[part]}: ${because}`;
    }
  }
  return undefined;
}
