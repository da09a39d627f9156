import type { PartName } from '../observation/ExposureObservation';
import type { UnknownBecause } from '../observation/Observed';
import type { CheckEntry } from './Check';
import type { Facts } from './facts/Facts';

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
export const becauseWords: Readonly<Record<UnknownBecause, string>> = {
  notRead: 'not read yet',
  forbidden: 'no permission to read it',
  absent: 'the cluster does not have this kind',
  unreachable: 'the source cannot be reached',
  tooLarge: 'too large to be read',
  malformed: 'not understandable',
  notConfigured: 'not configured',
};

/**
 * Why a check could not be made, as `part: because`, so that the browser can translate both; `undefined` = it could.
 * Instead of `because` a source may have a message of its own.
 */
export function obstacle(
  entry: CheckEntry,
  { seen }: Facts,
): string | undefined {
  for (const part of entry.needs) {
    const observed = seen[part];
    if (!observed.known) {
      return `${part}: ${observed.message ?? observed.because}`;
    }
  }
  return undefined;
}

/**
 * The obstacle of a check that was not made, in English.
 *
 * @param because - as `NotChecked.because` has it
 * @public
 */
export function obstacleInWords(because: string): string {
  const [part = '', ...rest] = because.split(': ');
  const word = rest.join(': ');
  const partWord = Object.entries(partWords).find(([name]) => name === part);
  const obstacleWord = Object.entries(becauseWords).find(
    ([name]) => name === word,
  );
  return `${partWord?.[1] ?? part}: ${obstacleWord?.[1] ?? word}`;
}
