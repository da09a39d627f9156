import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

const writtenBy = 'Google Cloud DNS';

/** What Google Cloud DNS answers. */
export const cloudDnsMessages = [
  {
    pattern:
      /No matching GoogleCloud domain found for domain [a-z0-9-]{1,63}\.?(?:\s|$)/i,
    means: 'DnsZoneLookupFailed',
    example: 'No matching GoogleCloud domain found for domain xyz.',
    writtenBy: 'cert-manager, which took a top-level domain for the zone',
    source: issue(3539),
  },
  {
    pattern: /No matching GoogleCloud domain found/i,
    means: 'DnsZoneNotFound',
    example: 'No matching GoogleCloud domain found for domain example.org.',
    writtenBy: 'cert-manager',
    source: issue(3539),
  },
  {
    pattern:
      /googleapi: Error 404|managedZone.{0,60}(?:notFound|does not exist)/i,
    means: 'DnsZoneNotFound',
    example:
      "googleapi: Error 404: The 'parameters.managedZone' resource named 'example-org' does not exist., notFound",
    writtenBy,
    source: dnsSource('clouddns/clouddns.go'),
  },
  {
    pattern:
      /googleapi: Error 4(?:03|29): (?:Quota|Rate Limit|quota)|rateLimitExceeded|quotaExceeded/i,
    means: 'DnsProviderThrottles',
    example:
      "googleapi: Error 403: Quota exceeded for quota metric 'Queries' and limit 'Queries per minute', rateLimitExceeded",
    writtenBy,
    source: 'https://cloud.google.com/dns/quotas',
  },
  {
    pattern:
      /Permission denied on resource project|CONSUMER_INVALID|(?:Unknown|Invalid) project\b|project .{1,80}(?:not found|does not exist|has been deleted)/i,
    means: 'DnsSolverFieldWrong',
    example:
      'GoogleCloud API call failed: googleapi: Error 403: Permission denied on resource project $PROJECT_ID. Details: [ { "reason": "CONSUMER_INVALID" } ] , forbidden',
    writtenBy,
    source: issue(5512),
  },
  {
    pattern:
      /googleapi: Error 403|insufficient(?:Permissions| authentication scopes)|Permission ['"]?iam\.serviceAccounts/i,
    means: 'DnsPermissionMissing',
    example:
      'GoogleCloud API call failed: googleapi: Error 403: Forbidden, forbidden',
    writtenBy,
    source: issue(2630),
  },
  {
    pattern:
      /googleapi: Error 401|invalid_grant|Invalid JWT|oauth2: cannot fetch token/i,
    means: 'DnsCredentialsRejected',
    example:
      'GoogleCloud API call failed: oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"Invalid JWT Signature."}',
    writtenBy: 'Google OAuth',
    source: issue(2069),
  },
  {
    pattern:
      /could not find default credentials|metadata: GCE metadata|Unable to get Google Cloud client/i,
    means: 'DnsCredentialsAbsent',
    example:
      'Unable to get Google Cloud client: google: could not find default credentials.',
    writtenBy: 'Google API client for Go',
    source: dnsSource('clouddns/clouddns.go'),
  },
  {
    pattern: /may have either one CNAME resource record set/i,
    means: 'ChallengeAliasFollowed',
    example:
      'googleapi: Error 400: The resource record set "_acme-challenge.shop.example.org." is invalid because the DNS name "_acme-challenge.shop.example.org." may have either one CNAME resource record set or resource record sets of other types, but not both',
    writtenBy,
    source: issue(4943),
  },
  {
    pattern: /googleapi: Error 4(?:00|09|12)/,
    means: 'DnsRecordRefused',
    example:
      "googleapi: Error 409: The resource 'entity.change.additions[0]' named '_acme-challenge.shop.example.org. (TXT)' already exists, alreadyExists",
    writtenBy,
    source: dnsSource('clouddns/clouddns.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
