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

/** Reasons that tell what stands in a namespace, or depend on it. */
export const namespaceReasons: readonly Reason[] = [
  'HostConflict',
  'SecretHasOtherOwner',
  'HostnameServedByOtherObject',
  'HostnameHasOtherCertificate',
  'BackendServiceMissing',
  'ServicePortMissing',
  'ServiceWithoutReadyEndpoints',
  'IssuerNotFound',
  'IssuerNotReady',
];

/** What is not known of while Certificates cannot be read. */
export const issuanceReason: Reason =
  'CertificatesPerRegisteredDomainExhausted';

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
