import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

const writtenBy = 'Cloudflare';

/** What Cloudflare’s API answers, by its own numbers. */
export const cloudflareMessages = [
  {
    pattern: /Cannot use the access token from location/i,
    means: 'DnsAddressNotAllowed',
    example:
      'while querying the Cloudflare API for GET "/zones?name=example.org" Error: 9109: Cannot use the access token from location: 203.0.113.9',
    writtenBy,
    source: 'https://github.com/jeessy2/ddns-go/issues/1341',
  },
  {
    pattern: /Found no Zones for domain/i,
    means: 'DnsZoneNotFound',
    example:
      'Found no Zones for domain _acme-challenge.shop.example.org. (neither in the sub-domain nor in the SLD) please make sure your domain-entries in the config are correct and the API key is correctly setup with Zone.read rights.',
    writtenBy: 'cert-manager',
    source: dnsSource('cloudflare/cloudflare.go'),
  },
  {
    pattern:
      /Error: (?:6003|6103|6111|9103|9106|9107|9109|10000)\b|Invalid access token|Unknown X-Auth-Key|Invalid API Token/i,
    means: 'DnsCredentialsRejected',
    example:
      'Cloudflare API Error Error: 6003: Invalid request headers<- 6103: Invalid format for X-Auth-Key header',
    writtenBy,
    source: issue(2384),
  },
  {
    pattern:
      /requires permission '|not authorized to access requested resource|Unauthorized to access/i,
    means: 'DnsPermissionMissing',
    example:
      "while querying the Cloudflare API for GET \"/zones?name=example.org\" Error: 0: Actor 'com.cloudflare.api.token.x' requires permission 'com.cloudflare.api.account.zone.list' to list zones",
    writtenBy,
    source: issue(3083),
  },
  {
    pattern: /Error: (?:7003|7000)\b|Could not route to /i,
    means: 'DnsZoneNotFound',
    example:
      'while querying the Cloudflare API for GET "/zones/0/dns_records" Error: 7003: Could not route to /zones/dns_records, perhaps your object identifier is invalid?',
    writtenBy,
    source: 'https://github.com/timothymiller/cloudflare-ddns/issues/152',
  },
  {
    pattern: /Error: 971\b|throttling your request/i,
    means: 'DnsProviderThrottles',
    example:
      'while querying the Cloudflare API for GET "/zones" Error: 971: Please wait and consider throttling your request speed',
    writtenBy,
    source: 'https://github.com/cloudflare/workers-sdk/issues/10025',
  },
  {
    pattern: /Error: 8105[34]\b|CNAME record with that host already exists/i,
    means: 'ChallengeAliasFollowed',
    example:
      'while querying the Cloudflare API for POST "/zones/0/dns_records" Error: 81053: An A, AAAA, or CNAME record with that host already exists.',
    writtenBy,
    source: 'https://github.com/HermanMartinus/bearblog/issues/105',
  },
  {
    pattern: /Error: 8105[78]\b/,
    means: 'DnsRecordRefused',
    example:
      'while querying the Cloudflare API for POST "/zones/0/dns_records" Error: 81057: Record already exists.',
    writtenBy,
    source: 'https://github.com/webprofusion/certify/issues/565',
  },
  {
    pattern: /API key and API token secret references are both present/i,
    means: 'DnsSolverMisconfigured',
    example: 'API key and API token secret references are both present',
    writtenBy: 'cert-manager',
    source: dnsSource('dns.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
