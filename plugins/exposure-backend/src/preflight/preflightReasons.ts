import type {
  ExposureStatus,
  Reason,
} from '@exposure/backstage-plugin-exposure-common';

/** Reasons that can be true before anything is applied. The others tell what objects have, which do not exist yet. */
const preflightReasons: readonly Reason[] = [
  'HostConflict',
  'BackendServiceMissing',
  'ServicePortMissing',
  'ServiceWithoutReadyEndpoints',
  'HostnameDoesNotResolve',
  'HostnamePointsElsewhere',
  'Ipv6PointsElsewhere',
  'PlatformTargetDoesNotResolve',
  'ZoneServersDisagree',
  'HostnameHasDoubleSuffix',
  'CnameAtApex',
  'DnssecBroken',
  'DnsLookupFailed',
  'CaaForbidsIssuer',
  'IssuerNotFound',
  'IssuerNotReady',
];

/** The platform writes the record of a managed zone when there is a route: until then its absence stands in no way. */
export function preflightReasonsFor({
  zone,
}: ExposureStatus): ReadonlySet<string> {
  return new Set(
    zone?.managed
      ? preflightReasons.filter(reason => reason !== 'HostnameDoesNotResolve')
      : preflightReasons,
  );
}
