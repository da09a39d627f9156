import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

/** What other providers answer, by built-in solvers and by webhooks. */
export const otherProviderMessages = [
  {
    pattern: /strconv\.\w{1,20}: parsing ""/i,
    means: 'DnsSolverFieldMissing',
    example: 'strconv.ParseInt: parsing "": invalid syntax',
    writtenBy: 'Go standard library, in a DNS webhook',
    source: 'https://github.com/qqshfox/cert-manager-webhook-dnspod/issues/7',
  },
  {
    pattern: /failed loading (?:existing records|zone)\b/i,
    means: 'DnsProviderUnreachable',
    example:
      'failed loading existing records for _acme-challenge.shop.example.org. in domain example.org.: failed loading zone example.org.: ',
    writtenBy: 'cert-manager-webhook-pdns',
    source: 'https://github.com/zachomedia/cert-manager-webhook-pdns/issues/20',
  },
  {
    pattern: /invalid header field value/i,
    means: 'DnsTokenMalformed',
    example:
      'Get "https://api.digitalocean.com/v2/domains/example.org/records": net/http: invalid header field value "Bearer token\\n" for key Authorization',
    writtenBy: 'Go standard library',
    source: 'https://pkg.go.dev/net/http',
  },
  {
    pattern:
      /api\.digitalocean\.com\/v2\/domains\/[a-z0-9-]{1,63}\/records: (?:\S{1,40} )?404|GET \/domain\/zone\/[a-z0-9-]{1,63}\//i,
    means: 'DnsZoneLookupFailed',
    example:
      'GET https://api.digitalocean.com/v2/domains/org/records: 404 (request "0") Resource not found',
    writtenBy: 'DigitalOcean and OVHcloud, asked for a top-level domain',
    source: issue(5498),
  },
  {
    pattern: /account credentials not found for domain/i,
    means: 'AcmeDnsAccountMissing',
    example: 'account credentials not found for domain shop.example.org',
    writtenBy: 'cert-manager (acme-dns)',
    source: dnsSource('acmedns/acmedns.go'),
  },
  {
    pattern: /Error unmarshalling accountJSON|error decoding solver config/i,
    means: 'DnsSolverMisconfigured',
    example:
      'error instantiating acmedns challenge solver: Error unmarshalling accountJSON: invalid character',
    writtenBy: 'cert-manager (acme-dns)',
    source: dnsSource('acmedns/acmedns.go'),
  },
  {
    pattern: /redacted DigitalOcean SDK error/i,
    means: 'DnsAnswerHidden',
    example:
      '<redacted DigitalOcean SDK error: godo.ErrorResponse: see events and logs for details>',
    writtenBy: 'cert-manager 1.17 and later',
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go',
  },
  {
    pattern:
      /api\.digitalocean\.com\S{0,255}: (?:\S{1,40} )?401|Unable to authenticate you/i,
    means: 'DnsCredentialsRejected',
    example:
      'POST https://api.digitalocean.com/v2/domains/example.org/records: 401 Unable to authenticate you',
    writtenBy: 'DigitalOcean',
    source: issue(1530),
  },
  {
    pattern: /api\.digitalocean\.com\S{0,255}: (?:\S{1,40} )?404/i,
    means: 'DnsZoneNotFound',
    example:
      'POST https://api.digitalocean.com/v2/domains/_acme-challenge.example.org/records: 404 The resource you were accessing could not be found.',
    writtenBy: 'DigitalOcean',
    source: issue(1285),
  },
  {
    pattern:
      /Invalid signature|Invalid application key|This credential (?:is not valid|does not exist)/i,
    means: 'DnsCredentialsRejected',
    example:
      'OVH API call failed: GET /domain/zone/example.org/status - Error 400: "Invalid signature"',
    writtenBy: 'OVHcloud',
    source: 'https://github.com/baarde/cert-manager-webhook-ovh/issues/30',
  },
  {
    pattern:
      /InvalidAccessKey|access ?key (?:id )?(?:is )?(?:not found|does not exist|invalid)|IncompleteSignature|InvalidSecretId|AuthFailure|SecretIdNotFound|InvalidApiKey|INVALID_API_KEY/i,
    means: 'DnsCredentialsRejected',
    example:
      'SDK.ServerError ErrorCode: InvalidAccessKeyId.NotFound Message: Specified access key is not found.',
    writtenBy: 'Alibaba Cloud DNS',
    source: 'https://github.com/pragkent/alidns-webhook/issues/5',
  },
  {
    pattern: /This call has not been granted/i,
    means: 'DnsPermissionMissing',
    example:
      'OVH API call failed: GET /domain/zone/example.org/status - Error 403: "This call has not been granted"',
    writtenBy: 'OVHcloud',
    source: 'https://github.com/aureq/cert-manager-webhook-ovh/issues/11',
  },
  {
    pattern: /This service does not exist/i,
    means: 'DnsZoneNotFound',
    example:
      'OVH API call failed: GET /domain/zone/example.org/status - HTTP Error 404: "This service does not exist"',
    writtenBy: 'OVHcloud',
    source: 'https://github.com/aureq/cert-manager-webhook-ovh/issues/11',
  },
  {
    pattern:
      /unable to (?:find|get) \S{1,40} ?dns zone|zone (?:\S{1,255} )?(?:not found|does not exist|was not found|could not be found)|no (?:such|matching) (?:zone|domain)|(?:domain|zone) not found|failed to determine hosted domain|could not find (?:the )?(?:zone|domain)|find (?:the )?zone\b/i,
    means: 'DnsZoneNotFound',
    example:
      'unable to get secret `cert-manager`; unable to find hetzner dns zone with: example.org.',
    writtenBy: 'cert-manager-webhook-hetzner',
    source:
      'https://github.com/vadimkim/cert-manager-webhook-hetzner/issues/68',
  },
  {
    pattern:
      /Invalid request IP|Unauthorized IP address|(?:IP|address) (?:is )?not (?:in )?(?:white|allow)-?list/i,
    means: 'DnsAddressNotAllowed',
    example: 'namecheap: Invalid request IP: 192.0.2.7 (1011150)',
    writtenBy: 'Namecheap',
    source: 'https://www.namecheap.com/support/api/error-codes/',
  },
] as const satisfies readonly KnownMessage<string>[];
