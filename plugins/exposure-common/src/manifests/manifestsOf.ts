import type { PlacedRequest } from '../request/PlacedRequest';
import { buildCertificates } from './certificates/buildCertificate';
import { buildDnsEndpoint } from './buildDnsEndpoint';
import { buildNetworkPolicies } from './policies/buildNetworkPolicies';
import type { Manifest } from './Manifest';
import { routeWriters } from './routes/routeWriters';
import { buildOauth2Proxy } from './oauth2Proxy/buildOauth2Proxy';

/** The objects of a request that was judged already. */
export function manifestsOf(placed: PlacedRequest): Manifest[] {
  return [
    ...routeWriters[placed.profile.name](placed),
    ...buildCertificates(placed),
    ...buildDnsEndpoint(placed),
    ...buildNetworkPolicies(placed),
    ...buildOauth2Proxy(placed),
  ];
}
