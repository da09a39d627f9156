import type { Reason } from './reasons';

const dnsFaults: readonly Reason[] = [
  'DnssecBroken',
  'PlatformTargetDoesNotResolve',
  'CnameAtApex',
  'HostnameHasDoubleSuffix',
  'HostnameDoesNotResolve',
  'HostnamePointsElsewhere',
  'Ipv6PointsElsewhere',
  'ZoneServersDisagree',
  'DnsChangePropagating',
];

const acmeFaults: readonly Reason[] = [
  'ChallengeInvalidDns',
  'ChallengeInvalidConnection',
  'ChallengeInvalidAnswer',
  'ChallengeInvalid',
  'ChallengePresentFailed',
  'AccountPaused',
  'RateLimitedSameNames',
  'RateLimitedRegisteredDomain',
  'RateLimitedFailedValidations',
  'RateLimitedNewOrders',
  'RateLimited',
  'OrderProfileUnknown',
  'OrderRefusedByCaa',
  'OrderRejectedIdentifier',
  'OrderFailed',
  'NoSolverMatches',
  'IssuerNotFound',
  'IssuerNotReady',
  'RequestDenied',
  'RequestFailed',
  'WaitingForApproval',
  'CaaForbidsIssuer',
];

const selfChecks: readonly Reason[] = [
  'SelfCheckNoSuchHost',
  'SelfCheckConnectionRefused',
  'SelfCheckNotFound',
  'SelfCheckServerError',
  'SelfCheckForbidden',
  'SelfCheckWrongAnswer',
  'SelfCheckTlsFailure',
  'SelfCheckDnsRecordPending',
  'SelfCheckTimeout',
];

const routeFaults: readonly Reason[] = [
  'RouteMissing',
  'HostConflict',
  'HttpRouteNotAccepted',
  'GatewayNotProgrammed',
  'IngressWithoutAddress',
];

const certificateFaults: readonly Reason[] = [
  ...acmeFaults,
  ...selfChecks,
  'SecretConflict',
  'StagingIssuer',
  'HostnameNotCovered',
  'TlsSecretMismatch',
  'CertificateMissing',
  'CertificateNotReady',
  'CertificateIssuing',
  'CertificateExpired',
  'ProvingControl',
  'ChallengeQueued',
];

/** Each reason with those that explain it: beside one of them it is only information. */
export const symptoms: Partial<Record<Reason, readonly Reason[]>> = {
  HostnameDoesNotResolve: ['HostnameHasDoubleSuffix'],
  HostnamePointsElsewhere: ['CnameAtApex'],
  RouteMissing: ['IssuerNotFound'],
  HttpRoutePending: routeFaults,
  ...Object.fromEntries(selfChecks.map(reason => [reason, dnsFaults])),
  ProvingControl: [...dnsFaults, 'ChallengePresentFailed'],
  ChallengeQueued: dnsFaults,
  CertificateIssuing: [
    ...acmeFaults,
    ...selfChecks,
    ...dnsFaults,
    'SecretConflict',
    'ProvingControl',
    'ChallengeQueued',
    'IssuanceBackingOff',
    'CertificateExpired',
  ],
  CertificateNotReady: [...acmeFaults, 'SecretConflict', 'IssuanceBackingOff'],
  IssuanceBackingOff: [...acmeFaults, 'CertificateExpired'],
  ChallengeInvalidDns: dnsFaults,
  ChallengeInvalidAnswer: dnsFaults,
  ChallengeInvalidConnection: dnsFaults,
  WaitingForApproval: ['IssuerNotFound', 'IssuerNotReady'],
  EdgeUnreachable: [...dnsFaults, ...routeFaults],
  EdgeWithoutTls: [...dnsFaults, ...routeFaults],
  EdgeServesDefaultCertificate: [
    ...dnsFaults,
    ...routeFaults,
    ...certificateFaults,
  ],
  EdgeServesWrongName: [...dnsFaults, ...routeFaults, ...certificateFaults],
  EdgeServesOldCertificate: [...dnsFaults, ...routeFaults],
  EdgeCertificateUntrusted: [...dnsFaults, ...certificateFaults],
};
