import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

const writtenBy = 'Amazon Route 53';

/** What Route 53, STS and the AWS SDK answer. */
export const route53Messages = [
  {
    pattern: /Missing(?:Endpoint|Region)\b|unable to .{0,40}\bregion\b/i,
    means: 'DnsSolverFieldMissing',
    example:
      "failed to change Route 53 record set: MissingEndpoint: 'Endpoint' configuration is required for this service",
    writtenBy: 'AWS SDK for Go',
    source: issue(4422),
  },
  {
    pattern:
      /RRSet of type TXT with DNS name \S{1,255} is not permitted because a conflicting RRSet of type CNAME/i,
    means: 'ChallengeAliasFollowed',
    example:
      'failed to change Route 53 record set: InvalidChangeBatch: [RRSet of type TXT with DNS name _acme-challenge.shop.example.org. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.org.]',
    writtenBy,
    source: issue(5716),
  },
  {
    pattern:
      /RRSet with DNS name (?!_acme-challenge\.)\S{1,255} is not permitted in zone/i,
    means: 'ChallengeAliasFollowed',
    example:
      'failed to change Route 53 record set: InvalidChangeBatch: [RRSet with DNS name my-lb.us-east-1.elb.amazonaws.com. is not permitted in zone example.org.]',
    writtenBy,
    source: issue(5716),
  },
  {
    pattern: /RRSet with DNS name \S{1,255} is not permitted in zone/i,
    means: 'DnsZoneOfOtherName',
    example:
      'InvalidChangeBatch: [RRSet with DNS name _acme-challenge.shop.example.org. is not permitted in zone foo.example.org.]',
    writtenBy,
    source: issue(2159),
  },
  {
    pattern: /NoSuchHostedZone|No hosted zone found with ID/i,
    means: 'DnsSolverFieldWrong',
    example:
      'failed to change Route 53 record set: NoSuchHostedZone: No hosted zone found with ID: Z000000000000',
    writtenBy,
    source:
      'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html',
  },
  {
    pattern: /zone \S{0,255} ?not found in Route ?53/i,
    means: 'DnsZoneNotFound',
    example:
      'failed to determine Route 53 hosted zone ID: zone example.org. not found in Route 53 for domain _acme-challenge.shop.example.org.',
    writtenBy: 'cert-manager',
    source: dnsSource('route53/route53.go'),
  },
  {
    pattern:
      /no EC2 IMDS role found|failed to (?:refresh cached|retrieve) credentials|NoCredentialProviders|WebIdentityErr: (?:unable|failed) to (?:read|fetch)|empty credentials; perhaps you meant/i,
    means: 'DnsCredentialsAbsent',
    example:
      'failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
    writtenBy: 'AWS SDK for Go',
    source: 'https://github.com/cert-manager/cert-manager/pull/7293',
  },
  {
    pattern:
      /unable to assume role|AssumeRole(?:WithWebIdentity)?\b|InvalidIdentityToken|No OpenIDConnect provider/i,
    means: 'DnsIdentityRefused',
    example:
      'error instantiating route53 challenge solver: unable to assume role: AccessDenied: User: arn:aws:sts::000000000000:assumed-role/node/i-0 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::000000000000:role/cert-manager',
    writtenBy: 'AWS STS',
    source: issue(5893),
  },
  {
    pattern:
      /Throttling|Rate exceeded|RequestLimitExceeded|PriorRequestNotComplete/i,
    means: 'DnsProviderThrottles',
    example:
      'failed to determine Route 53 hosted zone ID: Throttling: Rate exceeded status code: 400',
    writtenBy,
    source: issue(2159),
  },
  {
    pattern:
      /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|ExpiredToken|security token included in the request is (?:invalid|expired)|InvalidSignature/i,
    means: 'DnsCredentialsRejected',
    example:
      'failed to determine Route 53 hosted zone ID: InvalidClientTokenId: The security token included in the request is invalid. status code: 403',
    writtenBy,
    source: issue(1929),
  },
  {
    pattern:
      /is not authorized to perform: route53|AccessDenied|NotAuthorized\b/i,
    means: 'DnsPermissionMissing',
    example:
      'failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, https response error StatusCode: 403, RequestID: <REDACTED>, api error AccessDenied: User: arn:aws:sts::000000000000:assumed-role/dns/1 is not authorized to perform: route53:ChangeResourceRecordSets on resource: arn:aws:route53:::hostedzone/Z0',
    writtenBy,
    source: issue(6308),
  },
  {
    pattern: /InvalidChangeBatch|InvalidInput/,
    means: 'DnsRecordRefused',
    example:
      'failed to change Route 53 record set: InvalidChangeBatch: [Tried to create resource record set, but it already exists]',
    writtenBy,
    source:
      'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html',
  },
  {
    pattern: /redacted AWS SDK error/i,
    means: 'DnsAnswerHidden',
    example:
      'failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, <redacted AWS SDK error: http.ResponseError: see events and logs for details>',
    writtenBy: 'cert-manager 1.16 and later',
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go',
  },
] as const satisfies readonly KnownMessage<string>[];
