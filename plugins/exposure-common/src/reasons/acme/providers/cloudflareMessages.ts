import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

const writtenBy = 'Cloudflare';
const api =
  'https://developers.cloudflare.com/fundamentals/api/troubleshooting/';

/** What Cloudflare’s API answers, by its own numbers. */
export const cloudflareMessages = [
  {
    pattern: /Cannot use the access token from location/i,
    means: 'DnsAddressNotAllowed',
    example:
      'while querying the Cloudflare API for GET "/zones?name=example.org" Error: 9109: Cannot use the access token from location: 203.0.113.9',
    writtenBy,
    source: api,
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
      /Error: (?:6003|6103|6111|9103|9106|9107|9109|1000|1001(?=: Invalid API)|10000(?=: (?:Authentication|Invalid)))\b|Invalid access token|Unknown X-Auth-Key|Invalid API Token/i,
    means: 'DnsCredentialsRejected',
    example:
      'Cloudflare API Error Error: 6003: Invalid request headers<- 6103: Invalid format for X-Auth-Key header',
    writtenBy,
    source: issue(2384),
  },
  {
    pattern:
      /Error: (?:9110|10000|10001)\b|not authorized to access requested resource|Unauthorized to access/i,
    means: 'DnsPermissionMissing',
    example:
      'while querying the Cloudflare API for POST "/zones/0/dns_records" Error: 10000: not authorized',
    writtenBy,
    source: api,
  },
  {
    pattern:
      /Error: (?:7003|7000|1001|1061|1049)\b|Invalid zone identifier|Could not route to \/zones/i,
    means: 'DnsZoneNotFound',
    example:
      'while querying the Cloudflare API for GET "/zones/0/dns_records" Error: 7003: Could not route to /zones/dns_records, perhaps your object identifier is invalid?',
    writtenBy,
    source: api,
  },
  {
    pattern: /Error: (?:971|10429|10100|2100)\b|throttling your request/i,
    means: 'DnsProviderThrottles',
    example:
      'while querying the Cloudflare API for GET "/zones" Error: 971: Please wait and consider throttling your request speed',
    writtenBy,
    source: api,
  },
  {
    pattern: /Error: 8105[34]\b|A CNAME record with that host already exists/i,
    means: 'ChallengeAliasFollowed',
    example:
      'while querying the Cloudflare API for POST "/zones/0/dns_records" Error: 81054: A CNAME record with that host already exists.',
    writtenBy,
    source: issue(5751),
  },
  {
    pattern:
      /Error: (?:8104[45]|81057|81058|9005|1004|9207)\b|identical record already exists/i,
    means: 'DnsRecordRefused',
    example:
      'while querying the Cloudflare API for POST "/zones/0/dns_records" Error: 81058: An identical record already exists.',
    writtenBy,
    source: api,
  },
  {
    pattern: /API key and API token secret references are both present/i,
    means: 'DnsSolverMisconfigured',
    example: 'API key and API token secret references are both present',
    writtenBy: 'cert-manager',
    source: dnsSource('dns.go'),
  },
] as const satisfies readonly KnownMessage<string>[];
