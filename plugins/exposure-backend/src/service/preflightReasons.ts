import type { Reason } from '@exposure/backstage-plugin-exposure-common';

/** Reasons that can be true before anything is applied. The others tell what objects have, which do not exist yet. */
export const preflightReasons: ReadonlySet<Reason> = new Set<Reason>([
  'HostConflict',
  'BackendServiceMissing',
  'ServicePortMissing',
  'ServiceWithoutReadyEndpoints',
  'HostnameDoesNotResolve',
  'HostnamePointsElsewhere',
  'Ipv6PointsElsewhere',
  'HostnameHasDoubleSuffix',
  'CnameAtApex',
  'DnssecBroken',
  'DnsLookupFailed',
  'CaaForbidsIssuer',
  'IssuerNotFound',
  'IssuerNotReady',
]);
